import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLinear } from '../../support/growth.ts';
import {
  findDetailsInPath,
  findPersonalDetails,
} from '../../../src/core/privacy/find-personal-details.ts';
import { isNhsNumber } from '../../../src/core/privacy/nhs-number.ts';

const pieces = (text: string, watch: readonly string[] = [], known: readonly string[] = []) =>
  findPersonalDetails(text, { watch, known }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('the check digit of NHS numbers', () => {
  it.each(['9434765919', '9990000018', '9990000026'])('is right in %s', (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });

  it.each(['9876544321', '9434765918', '1111111111', '943476591', '94347659190', ''])(
    'is wrong in "%s"',
    (digits) => {
      expect(isNhsNumber(digits)).toBe(false);
    },
  );

  it('is right for at most one last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
        const right = Array.from('0123456789').filter((last) =>
          isNhsNumber(`${String(nine)}${last}`),
        );
        expect(right.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('serial numbers that look like National Insurance numbers', () => {
  it('are those of equipment where it is named straight before them', () => {
    expect(pieces('We checked the hoist AB123456C and the stairlift CE223344A.')).toEqual([]);
    expect(pieces('He read it aloud: AB123456C.')).toEqual([
      'national-insurance-number: AB123456C',
    ]);
  });
});

describe('a list whose first piece is named', () => {
  it('is found to its end, and a later number of something else is not', () => {
    expect(pieces('NI no: AB123456C, ab123456c and ce123456d; order ab123457c')).toEqual([
      'national-insurance-number: AB123456C',
      'national-insurance-number: ab123456c',
      'national-insurance-number: ce123456d',
    ]);
    expect(pieces('NHS numbers 943 476 5910, 943 476 5911; tel 0115 496 000')).toEqual([
      'nhs-number: 943 476 5910',
      'nhs-number: 943 476 5911',
    ]);
    expect(pieces('Dates of birth: 03/05/1941 and 04/06/1942')).toEqual([
      'date-of-birth: 03/05/1941',
      'date-of-birth: 04/06/1942',
    ]);
    expect(pieces('DOB 03/05/1941, 14/03/2026 kitchen visit')).toEqual([
      'date-of-birth: 03/05/1941',
    ]);
  });
});

describe('initials behind a title', () => {
  it('are no name, and short names are', () => {
    expect(pieces('Mrs AB met Mr CD’s wife and Miss Ing.')).toEqual([]);
    expect(pieces('Mrs NG, MRS AB, mister Smith')).toEqual([
      'titled-name: Mrs NG',
      'titled-name: MRS AB',
      'titled-name: mister Smith',
    ]);
  });
});

describe('NHS numbers', () => {
  it('are certain in groups or with their name, possible as ten digits, and else nothing', () => {
    expect(pieces('943 476 5919')).toEqual(['nhs-number: 943 476 5919']);
    expect(pieces('NHS no. 9434765919')).toEqual(['nhs-number: 9434765919']);
    expect(pieces('9434765919')).toEqual(['possible-nhs-number: 9434765919']);
    expect(pieces('987 654 4321 and NHS 9876544321')).toEqual([]);
    expect(pieces('order number 9434765919')).toEqual([]);
  });

  it('are seen in rows of a table', () => {
    expect(pieces('1,9990000018,2\n3;999 000 0026;4')).toEqual([
      'possible-nhs-number: 9990000018',
      'nhs-number: 999 000 0026',
    ]);
  });
});

describe('a detail whose label has more behind it', () => {
  it.each([
    ['Date of birth (DD/MM/YYYY) 03/05/1941', ['date-of-birth: 03/05/1941']],
    ['DOB [as on referral]: 03/05/1941', ['date-of-birth: 03/05/1941']],
    ['DOB \\[as on referral\\]: 03/05/1941', ['date-of-birth: 03/05/1941']],
    ['Client DoB & age: 3/5/41 (84)', ['date-of-birth: 3/5/41']],
    ['Age, sex & DOB: 84 / 3.5.41', ['date-of-birth: 3.5.41']],
    ['DOB (e.g. 01/01/1900): 3 May 1941', ['date-of-birth: 3 May 1941']],
    ['NHS number (10 digits), name: D. Placeholder 943 476 5918', ['nhs-number: 943 476 5918']],
    [
      'DOB and NHS number: 3/5/41, 943 476 5918',
      ['date-of-birth: 3/5/41', 'nhs-number: 943 476 5918'],
    ],
    [
      'Name / DOB / NHS no: Some Body / 03/05/1941 / 943 476 5918',
      ['date-of-birth: 03/05/1941', 'nhs-number: 943 476 5918'],
    ],
    [
      'Name, DOB, NHS number: Some Body, 3 May 1941, 943 476 5918',
      ['date-of-birth: 3 May 1941', 'nhs-number: 943 476 5918'],
    ],
    ['NHS / hospital number: 943 476 5918', ['nhs-number: 943 476 5918']],
    ['NHS 943 476 5918', ['nhs-number: 943 476 5918']],
  ])('is found: %s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it.each(
    [
      'Mon|Monday|Tue|Tues|Tuesday|Wed|Weds|Wednesday|Thu|Thur|Thurs|Thursday|Fri|Friday|Sat|Saturday|Sun|Sunday',
      'Llun|dydd Llun|Maw|dydd Mawrth|Mer|dydd Mercher|Iau|dydd Iau|Gwe|dydd Gwener|Sad|dydd Sadwrn|Sul|dydd Sul',
    ].flatMap((days) => days.split('|')),
  )('is found after %s', (day) => {
    for (const text of [`Born on ${day} 3 May 1941`, `Born: ${day}, 3 May 1941`])
      expect(pieces(text)).toEqual(['date-of-birth: 3 May 1941']);
  });

  it.each([
    'date of birth (if known) is not recorded here; seen on 3 May 2026',
    'DOB (removed): 3 May 2026',
    'DOB: [link](https://example.org) 12 of 36',
    'DOB (confirmed on 3 May 2026)',
    'DOB & age were asked on 3 May 2026',
    'DOB & name: as agreed, seen on 3 May 2026',
    'born to do this on 3 May 2026',
    'NHS 943 47 65918',
  ])('is not found where there is none: %s', (text) => {
    expect(pieces(text)).toEqual([]);
  });
});

describe('details that touch', () => {
  it('are told one by one', () => {
    expect(
      pieces('Mrs Invented, 14 Example Street, LL99 9ZZ, b. 12/03/1948, 07700 900123'),
    ).toEqual([
      'titled-name: Mrs Invented',
      'street-address: 14 Example Street',
      'postcode: LL99 9ZZ',
      'date-of-birth: 12/03/1948',
      'phone-number: 07700 900123',
    ]);
  });

  it('are told once where they overlap: the graver kind is kept', () => {
    expect(pieces('Mrs Demo came', ['Demo'])).toEqual(['watched-name: Demo']);
  });
});

describe('names', () => {
  it('of people who may be named are passed over', () => {
    expect(pieces('Ms Example and Mr Sample', [], ['Bethan Example', 'Rhodri Sample'])).toEqual([]);
    expect(pieces('Ms Example', [], ['Bethan Sample'])).toEqual(['titled-name: Ms Example']);
  });

  it('of the list are whole words, and an empty entry is no name', () => {
    expect(pieces('Ann, annual, Joann, ANN-Marie', ['Ann', ' ', 'B'])).toEqual([
      'watched-name: Ann',
      'watched-name: ANN',
    ]);
    expect(pieces('Łucja Æbelø', ['lucja aebelo'])).toEqual(['watched-name: Łucja Æbelø']);
    expect(pieces('(a+)+$ .*', ['(a+)+$', '.*'])).toEqual([]);
  });
});

describe('names of the list', () => {
  it.each([
    ['Demo, Dilys', 'Demo, Dilys'],
    ['DEMO Dilys', 'DEMO Dilys'],
    ['DilysDemo2026.jpg', 'DilysDemo'],
    ['dilys_demo.jpg', 'dilys_demo'],
    ['Dilys,Demo', 'Dilys,Demo'],
    ['| Dilys | Demo |', 'Dilys | Demo'],
    ['Dilys\nDemo', 'Dilys\nDemo'],
    ['Peg ONowhere and peg o nowhere', 'Peg ONowhere'],
    ['Anne Marie, Annemarie', 'Anne Marie'],
  ])('are found in %j', (text, piece) => {
    const [found] = findPersonalDetails(text, {
      watch: ['Dilys Demo', "Peg O'Nowhere", 'Anne-Marie'],
    });
    expect(found && text.slice(found.start, found.end)).toBe(piece);
  });

  it.each([
    'Dilys, demo the chair, please.',
    'The demo Dilys gave',
    'Dilysdemo Terrace',
    'Demonstrations by Dilys',
    'Anne and Marie',
  ])('are not found in %j', (text) => {
    expect(pieces(text, ['Dilys Demo', 'Anne-Marie'])).toEqual([]);
  });

  it('are not looked for where they are longer than any name', () => {
    const words = Array.from({ length: 8000 }, (_, index) => `Name${String(index)}`).join(' ');
    expect(pieces(`${words} and Dilys Demo`, [words, 'Dilys Demo'])).toEqual([
      'watched-name: Dilys Demo',
    ]);
  });

  it('are looked for all at once, whatever their number', async () => {
    const text = 'I visited her at home. Nia and Ann Surname made a plan. '.repeat(400);
    const linear = await isLinear((count) => {
      const watch = Array.from({ length: count }, (_, index) => `Ann Surname${String(index)}`);
      return () => findPersonalDetails(text, { watch });
    }, 200);
    expect(linear).toBe(true);
  });
});

describe('names of files', () => {
  it('are read with hyphens as spaces, and without their dates', () => {
    const found = (path: string) =>
      findDetailsInPath(path, { watch: ['Dilys Demo'] }).map(({ kind }) => kind);
    expect(found('evidence/2026-03-mrs-invented-kitchen.md')).toEqual(['titled-name']);
    expect(found('evidence/mrs-b-kitchen.md')).toEqual([]);
    expect(found('evidence/dilys_demo.pdf')).toEqual(['watched-name']);
    expect(found('evidence/14-example-street.pdf')).toEqual(['street-address']);
    expect(found('evidence/nhs-9990000018.pdf')).toEqual(['nhs-number']);
    expect(found('evidence/dob-12-03-1948.pdf')).toEqual(['date-of-birth']);
    expect(found('evidence/2026-03-14-moving-my-way.md')).toEqual([]);
    expect(found('evidence/2026-10-caseload.csv')).toEqual([]);
  });
});

describe('any text', () => {
  it('gives places that lie in it, in order and apart', () => {
    const bits = fc.constantFrom(
      'Mrs ',
      'Demo',
      'é',
      '943 476 5919',
      '07700 900123',
      ' born ',
      '1/2/1950',
      'a@b.co',
      '\n',
      '👩‍⚕️',
      'LL57 2AB',
      "O'",
      '14 High Street',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of findPersonalDetails(text, { watch: ['démo'] })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });

  it.each([
    '1',
    '0',
    'a',
    'A',
    ' ',
    '\n',
    '@',
    'a@a.',
    '+',
    'Aa ',
    '1 Aa Aa Aa ',
    'Mr ',
    'born ',
    'NHS: ',
    "A-a'",
    '07 ',
    '(',
    'é',
    '*',
    '_',
    '](',
    '[a](b)',
    '](a(b',
    '<a ',
    '<!-- x ',
    '&#',
    '&amp;',
    '\\',
    '| NHS |\n|-|\n| 1 |\n',
    '\n> ',
    '\u00A0',
    '1 Ffordd y ',
    '1 High Street ',
    'a@b.cd ',
    'Mrs Probert ',
    'Lord ',
    'Lady Sample ward ',
    'Mrs: ',
    'birthday ',
    'born on 3 May, ',
    'lives in Swansea ',
    'NHS number,DOB\n',
    'DOB,"',
    'Mr. J.P. ',
    'van der ',
    ' at a dot',
    'at 1 a b ',
    'DOB (',
    'DOB (x) ',
    'DOB/age & name, ',
    'DOB [as ',
    'DOB & name: a ',
    '[DOB] ',
    'DOB: 84, 3/5/41 ',
    'NHS number (10 digits) ',
    'born on Sat 3/5/41, ',
    'born to ',
    'DOB name: : : a 3/5/41 ',
    'nhs no, name: a, 123 456 7890 ',
    ' @ ',
    'Twelve Beech ',
    'unit 5 Park ',
    'DOB 1948',
    'NHS 999/',
    'postcode CF 1 ',
    'Captain ',
    'Dr. med. ',
    'Dilys ',
    'Demo, ',
    '+44-',
    '(+44) 7',
    'Tel: 0 7 ',
    'Tel: 960 ',
    'phone number is ',
    '12 high street',
    '12 high street, ',
    'lives at 1 a close ',
    'NHS number9',
    '943,476,',
    'DOB03/0',
    'ei geni ',
    '\\[at] ',
    'a dot a ',
    'a dot b at c dot ',
    'Carer: ',
    'Patient name: M. ',
    'Client: Jones, M. ',
    'Mr-',
    'MrTreharne',
    "Mrs 'T",
    'Messrs Jones and ',
    'Ó h',
    'scores: M2 3AB, ',
    '$Dilys$ ',
    'Dil\u0443s ',
  ])('is searched in a time that grows with its length: "%s" again and again', async (unit) => {
    const linear = await isLinear((size) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return () => findPersonalDetails(text, { watch: ['Dilys Demo'], known: ['Bethan Example'] });
    }, 8_000);
    expect(linear).toBe(true);
  });
});
