import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hasLetters } from '../../../src/core/text/person-name.ts';
import {
  comparePeople,
  groupPeople,
  isSamePerson,
  type Person,
} from '../../../src/core/text/person.ts';

/** Written as `name # number`. */
const person = (written: string): Person => {
  const [name = '', registration] = written.split(' # ');
  return { name, registration };
};

const sameName: readonly (readonly [string, string])[] = [
  ['Bethan Example', 'Веthаn Ехаmрlе'],
  ['Bethan Example', 'Βεthan Εxαmple'],
  ['Nia Hughes', 'Νiа Ηughes'],
  ['Zoe Young', 'Ζoe Υoung'],
  ['Mabli Young', 'Μabli Уoung'],
  ["Siân O'Neill", 'Siân O’Neill'],
  ["Siân O'Neill", 'Sian ONeill'],
  ["Siân O'Neill", "sian o'neill"],
  ["Siân O'Neill", 'SIÂN O`NEILL'],
  ["Siân O'Neill", 'Siân O ́Neill'],
  ["Siân O'Neill", 'Siân O´Neill'],
  ["Siân O'Neill", 'Siân O Neill'],
  ["Siân O'Neill", 'Sia\u0302n\u00a0 O\u02bcNeill'],
  ["Siân O'Neill", ' Si\u200bân O\u00adNeill\u2060 '],
  ["Siân O'Neill", "\u202aSiân O'Neill\u202c"],
  ["Siân O'Neill", "Dr Siân O'Neill"],
  ["Siân O'Neill", "Dr. Siân O'Neill"],
  ["Siân O'Neill", "Prof Dr Siân O'Neill"],
  ["Siân O'Neill", "Mrs. Siân O'Neill"],
  ["Siân O'Neill", "Dr.Siân O'Neill"],
  ["Siân O'Neill", "Dr med Siân O'Neill"],
  ["Siân O'Neill", "Dr. med. Siân O'Neill"],
  ["Siân O'Neill", "Prof. Dr. rer. nat. Siân O'Neill"],
  ["Siân O'Neill", "Dr.med.Siân O'Neill"],
  ["Siân O'Neill", "Mrs: Siân O'Neill"],
  ["Siân O'Neill", "Mrs:Siân O'Neill"],
  ['Hans Müller', 'Dr med Hans Muller'],
  ['Phil Sample', 'Dr Phil Sample'],
  ['Phil Sample', 'dr phil sample'],
  ['Nat Sample', 'Dr Nat Sample'],
  ["Siân O'Neill", "Yr Athro Siân O'Neill"],
  ["Siân O'Neill", "Siân O'Neill, OT"],
  ["Siân O'Neill", "Siân O'Neill OT"],
  ["Siân O'Neill", "Siân O'Neill BSc (Hons) OT"],
  ["Siân O'Neill", "Siân O'Neill, B.Sc. (Hons), MRCOT"],
  ["Siân O'Neill", "Siân O'Neill (OT)"],
  ["Siân O'Neill", "Siân O'Neill (Sian)"],
  ["Siân O'Neill", "Siân O'Neill, Senior Occupational Therapist"],
  ["Siân O'Neill", "Siân O'Neill – Band 6 OT"],
  ["Siân O'Neill", "Siân O'Neill / OT"],
  ["Siân O'Neill", "Siân O'Neill OT012345"],
  ["Siân O'Neill", "Siân O'Neill, Ward 7"],
  ["Siân O'Neill", "Siân O'Neill, Community Resource Team North"],
  ["Siân O'Neill", "O'Neill, Siân"],
  ["Siân O'Neill", 'O’NEILL, SIÂN'],
  ["Siân O'Neill", "O'Neill, Siân, OT"],
  ["Siân O'Neill", "O'Neill, Mrs Siân"],
  ["Siân O'Neill", "O'Neill, Siân (Mrs)"],
  ["Siân O'Neill", "Sіan O'Neill"],
  ['Mari Lloyd-Jones', 'Mari Lloyd Jones'],
  ['Mari Lloyd-Jones', 'Mari Lloyd‑Jones'],
  ['Mari Lloyd-Jones', 'Mari Lloyd – Jones'],
  ['Mari Lloyd-Jones', 'Mari Lloydjones'],
  ['Mari Lloyd-Jones', 'Lloyd Jones, Mari'],
  ['Anne-Marie Pugh', 'Annemarie Pugh'],
  ['Dafydd ap Rhys', 'Dafydd Ap Rhys'],
  ['Dafydd ap Rhys', 'ap Rhys, Dafydd'],
  ['Dafydd ap Rhys', 'Dafydd ap-Rhys'],
  ['Anna van der Berg', 'van der Berg, Anna'],
  ['Aoife McCarthy', 'Aoife Mc Carthy'],
  ['Søren Łukasz', 'Soren Lukasz'],
  ['Ŵyn Llŷr', 'Wyn Llyr'],
  ['Jürgen Weiß', 'Jurgen Weiss'],
  ['Li Ma', 'Li Ma, OT'],
  ['LI MA', 'Li Ma'],
  ['Owen Thomas # OT012345', 'Owen Thomas'],
];

const sameNumber: readonly (readonly [string, string])[] = [
  ['Owen Thomas # OT012345', 'Somebody Else # OT012345'],
  ['Owen Thomas # OT012345', 'Somebody Else # ot 012345'],
  ['Owen Thomas # OT012345', 'Somebody Else # OT-012345'],
  ['Owen Thomas # OT012345', 'Somebody Else # OT12345'],
  ['Owen Thomas # OT012345', 'Somebody Else # 012345'],
  ['Owen Thomas # OT012345', 'Somebody Else # HCPC OT012345'],
  ['Owen Thomas # OT012345', 'Somebody Else # HCPC no. OT 012345'],
  ['Owen Thomas # OT012345', 'Somebody Else # 0T012345'],
  ['Owen Thomas # OT012345', 'Owen Thomas # OTO12345'],
  ['Owen Thomas # OT012345', 'Somebody Else # OT\u200b012345'],
];

const similar: readonly (readonly [string, string])[] = [
  ['Bethan E.', 'Bethan Example'],
  ['Bethan E', 'Dr Bethan Mair Example'],
  ['Bethan M. E.', 'Bethan Mair Example'],
  ['Mari Ll.', 'Mari Lloyd'],
  ['Bеthan Е.', 'Bethan Example'],
  ["Jane O'Neill", "J. O'Neill"],
  ["Jane O'Neill", "J O'Neill"],
  ["Jane O'Neill", "O'Neill, J."],
  ["Jane O'Neill", "O'Neill J"],
  ["Jane O'Neill", 'J O Neill'],
  ["Jane O'Neill", "Jane Mary O'Neill"],
  ["Jane O'Neill", "Jane M. O'Neill"],
  ["Jane O'Neill", "JM O'Neill"],
  ["Jane O'Neill", "J.M. O'Neill"],
  ["Jane Mary O'Neill", "J M O'Neill"],
  ["Jane O'Neill", "Mrs O'Neill"],
  ["Jane O'Neill", 'Jane'],
  ["Jane O'Neill", 'ONeill Jane'],
  ["Jane O'Neill", 'J.O.'],
  ["Jane O'Neill", 'JO'],
  ['Mari Lloyd Jones', 'Mrs Lloyd Jones'],
  ['Mari Lloyd Jones', 'M Lloyd-Jones'],
  ['Mari Lloyd Jones', 'Mari Jones'],
  ['Dafydd ap Rhys', 'Dafydd Rhys'],
  ['Dafydd ap Rhys', 'D. ap Rhys'],
  ['Branwen ferch Owain', 'Branwen verch Owain'],
  ['Rhys ab Owain', 'Rhys ap Owain'],
  ['Anna van der Berg', 'Anna Berg'],
];

const different: readonly (readonly [string, string])[] = [
  ['Bethan E.', 'Bethan Sample'],
  ['Beth E.', 'Bronwen Example'],
  ['Bethan El', 'Bethan Ellis'],
  ["Jane O'Neill", "Siân O'Neill"],
  ["Jane O'Neill", "John O'Neill"],
  ["Jane O'Neill", "S. O'Neill"],
  ["Jane O'Neill", "O'Neill, S."],
  ["Jane O'Neill", 'Jane Ó Néimhín'],
  ["Jane O'Neill", 'Jane Neil'],
  ["Jane O'Neill", 'J. Neill-Jones'],
  ["Jane Mary O'Neill", "Jane Ann O'Neill"],
  ["Jane Mary O'Neill", "J A O'Neill"],
  ['Mari Lloyd', 'Mari Floyd'],
  ['Mari Lloyd', 'Mair Lloyd'],
  ['Mari Lloyd', 'Marie Lloyd'],
  ['Mari Lloyd Jones', 'Megan Lloyd Jones'],
  ['Lloyd Jones, Mari', 'Lloyd Jones, Megan'],
  ['Mari Lloyd Jones', 'Lloyd Jones'],
  ['Rhodri Sample', 'Nia Sample'],
  ['Dr Sample', 'Dr Example'],
  ['Mrs Rhodri Sample', 'Mrs Nia Sample'],
  ['Sample, Rhodri', 'Sample, Nia'],
  ['Sample, Rhodri, OT', 'Sample, Nia, OT'],
  ['Rhodri Sample, OT', 'Nia Example, OT'],
  ['Dafydd ap Rhys', 'Dafydd ap Huw'],
  ['Dafydd ap Rhys', 'Gwion ap Rhys'],
  ['Dafydd Lloyd', 'Lloyd Davies'],
  ['Owen Thomas', 'Sara Owen Thomas'],
  ['Anna van der Berg', 'Anna van der Heide'],
  ['Aoife McCarthy', 'Aoife MacCarron'],
  ['Li Ma', 'Li Na'],
  ['Li Ma', 'Li Do'],
  ['Tolu Ade Obe', 'Tolu Ade'.split(' ').reverse().join(' ')],
  ['???', 'Jane O’Neill'],
  ['???', '!!!'],
  ['Owen Thomas # OT012345', 'Owen Thomas # OT054321'],
  ['Owen Thomas # OT012345', 'Owen Thomas # PH012345'],
  ['Owen Thomas # OT012345', 'O. Thomas # 54321'],
  ['Owen Thomas # OT012345', 'Somebody Else # OT012346'],
  ['Owen Thomas # applied for', 'Somebody Else # applied for'],
];

describe('two names of one person', () => {
  test.each(sameName)('%s is %s', (a, b) => {
    expect(comparePeople(person(a), person(b))).toBe('same-name');
    expect(isSamePerson(person(b), person(a))).toBe(true);
  });

  test.each(sameNumber)('%s is %s', (a, b) => {
    expect(comparePeople(person(a), person(b))).toBe('same-number');
    expect(isSamePerson(person(b), person(a))).toBe(true);
  });

  test.each(similar)('%s may be %s', (a, b) => {
    expect(comparePeople(person(a), person(b))).toBe('similar-name');
    expect(comparePeople(person(b), person(a))).toBe('similar-name');
    expect(isSamePerson(person(b), person(a))).toBe(false);
  });

  test.each(different)('%s is not %s', (a, b) => {
    expect(comparePeople(person(a), person(b))).toBeUndefined();
    expect(comparePeople(person(b), person(a))).toBeUndefined();
  });
});

const written = fc.oneof(
  fc.constantFrom(...[...sameName, ...sameNumber, ...similar, ...different].flat()),
  fc
    .array(
      fc.constantFrom(
        'Mari',
        'M.',
        'ap',
        'O’',
        'Lloyd',
        'Dr',
        ',',
        '-',
        'OT',
        'Jones',
        '(x)',
        '\u200b',
        'É',
      ),
      {
        minLength: 1,
        maxLength: 7,
      },
    )
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

describe('comparing people', () => {
  it('says the same of two people in either order', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(comparePeople(person(a), person(b))).toBe(comparePeople(person(b), person(a)));
      }),
      { numRuns: 2000 },
    );
  });

  it('says of everybody that they are themselves', () => {
    fc.assert(
      fc.property(written, (a) => {
        expect(isSamePerson(person(a), person(a))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no long time over what is no name', () => {
    const long = ' - a'.repeat(20_000);
    expect(comparePeople({ name: long }, { name: `${long}b` })).toBeUndefined();
  });
});

describe('groups of people', () => {
  const groups = (...names: readonly string[]): readonly (readonly string[])[] =>
    groupPeople(names, person);

  it('has everybody once, under all their names', () => {
    expect(
      groups('J. Sample', 'Nia Example', 'Jane Sample', 'Dr Nia Example, OT', 'John Sample'),
    ).toEqual([
      ['J. Sample', 'Jane Sample'],
      ['Nia Example', 'Dr Nia Example, OT'],
      ['John Sample'],
    ]);
  });

  it('keeps two people with one name apart by their numbers', () => {
    expect(groups('Nia Sample # OT012345', 'Nia Sample', 'Nia Sample # OT054321')).toEqual([
      ['Nia Sample # OT012345', 'Nia Sample'],
      ['Nia Sample # OT054321'],
    ]);
  });

  it('puts two names under one number together', () => {
    expect(groups('Nia Sample # OT012345', 'Nia Roberts # ot 12345')).toHaveLength(1);
  });

  it('does not depend on the order', () => {
    const names = [
      'J. Sample',
      'Jane Sample',
      'John Sample',
      'Sample',
      'Jane',
      'Nia Sample # OT1234',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
        const sets = (of: readonly string[]): readonly string[] =>
          groups(...of)
            .map((one) => [...one].sort().join('; '))
            .sort();
        expect(sets(shuffled)).toEqual(sets(names));
      }),
    );
  });
});

test.each([
  ['Nia Sample', true],
  ['李娜', true],
  ['Ŵ', true],
  ['', false],
  ['12345', false],
  ['…', false],
  ['\u200b\u3164', false],
  ['- -', false],
])('%j has letters: %s', (name, has) => {
  expect(hasLetters(name)).toBe(has);
});
