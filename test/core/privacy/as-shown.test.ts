import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsShown } from '../../../src/core/privacy/as-shown.ts';
import { findPersonalDetails } from '../../../src/core/privacy/find-personal-details.ts';
import { maskDetails } from '../../../src/core/privacy/mask.ts';

const watch = ['Dilys Demo', 'Cadwaladr', "Peg O'Nowhere"];
const border = '\n.\u0001;\n';
/** The text, and then what is read by itself. */
const parts = (text: string): readonly string[] => readAsShown(text).text.split(border);

describe('a text as a reader sees it', () => {
  it.each([
    ['**NHS number: **943 476 5919', 'NHS number: 943 476 5919'],
    [
      'Mrs&nbsp;Jones, Mrs&#x20;Jones, O&#39;Neill, caf&eacute;',
      "Mrs Jones, Mrs Jones, O'Neill, café",
    ],
    [String.raw`Mr\. Smith \*not emphasis\*`, 'Mr. Smith *not emphasis*'],
    ['`Mrs Jones` and ~~Mr Smith~~', 'Mrs Jones and Mr Smith'],
    ['snake_case and _Mrs_ Jones', 'snake_case and Mrs Jones'],
    ['Mrs  \r\n   Jones\n\nNext', 'Mrs\nJones\n\nNext'],
    ['> I met Mrs\n> > Jones', 'I met Mrs\nJones'],
    ['one\n* two\n* three', 'one\n* two\n* three'],
    ['a\u00A0\u2009b\u00ADc\u200Bd\u2011e', 'a bcd-e'],
    ['９４３ Ｍrs', '943 Mrs'],
    ['Mrs <b>Jones</b><br/>came', 'Mrs Jones\ncame'],
    ['Fish &amp; chips &unknown; & co', 'Fish & chips &unknown; & co'],
    ["'It''s here'", "'It's here'"],
    [String.raw`"Mrs\u00a0Jones" C:\Users\x`, String.raw`"Mrs Jones" C:\Users\x`],
    ['a [at] b [dot] c [link]', 'a [at] b [dot] c link'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['Seen by <Mrs Jones> and <Demo>', 'Seen by <Mrs Jones> and <Demo>'],
  ])('%s', (written, shown) => {
    expect(parts(written)).toEqual([shown]);
  });

  it.each([
    [
      '[the house](maps.html?q=SA99%209ZW "Mrs Jones")',
      ['the house', 'maps.html?q=SA99 9ZW "Mrs Jones"'],
    ],
    ['![her sink](a(1).jpg), then', ['!her sink, then', 'a(1).jpg']],
    ['[Mrs][1] Jones', ['Mrs Jones', '1']],
    ['Mrs[^demo] Jones', ['Mrs Jones', 'demo']],
    ['a <!-- Mrs\nJones --> b', ['a  b', 'Mrs\nJones ']],
    ['<a href="tel:07700900123">call</a>', ['call', 'href="tel:07700900123"']],
    ['[a](b\n<!-- open', ['a(b\n<!-- open']],
  ])('%s has parts that are read by themselves', (written, shown) => {
    expect(parts(written)).toEqual(shown);
  });
});

/** Details, each with words around it that make it one. */
const details: readonly (readonly [before: string, detail: string, kind: string])[] = [
  ['NHS number: ', '943 476 5919', 'nhs-number'],
  ['NHS no. ', '943 476 5918', 'nhs-number'],
  ['NI number ', 'ZA 00 00 01 A', 'national-insurance-number'],
  ['DOB: ', '3 May 1941', 'date-of-birth'],
  ['DOB ', '03051941', 'date-of-birth'],
  ['postcode ', 'LL99 9ZZ', 'postcode'],
  ['Lives at ', '14 Example Street', 'street-address'],
  ['Ring ', '07700 900123', 'phone-number'],
  ['Write to ', 'someone@example.org', 'e-mail-address'],
  ['I met ', 'Mrs Penhallow', 'titled-name'],
  ['I met ', 'Mr d’Souza', 'titled-name'],
  ['I met ', 'Dilys Demo', 'watched-name'],
  ['I met ', 'Peg O’Nowhere', 'watched-name'],
];

/** Ways to write one character so that a reader sees the same. */
const ways: readonly ((sign: string) => string)[] = [
  (sign) => sign,
  (sign) => sign,
  (sign) => `&#${String(sign.codePointAt(0))};`,
  (sign) => `&#x${sign.codePointAt(0)!.toString(16)};`,
  (sign) => (/[!-/:-@[-`{-~]/.test(sign) ? `\\${sign}` : sign),
  (sign) => (sign === ' ' ? '\u00A0' : sign),
  (sign) => (sign === ' ' ? '&nbsp;' : `${sign}\u200B`),
  (sign) => `**${sign}**`,
];

describe('a detail that is written in another way', () => {
  it('is found all the same, at its place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...details),
        fc.array(fc.nat(ways.length - 1), { minLength: 25, maxLength: 25 }),
        fc.constantFrom(
          (text: string) => text,
          (text: string) => `**${text}**`,
          (text: string) => `*${text}*`,
          (text: string) => `~~${text}~~`,
          (text: string) => `\`${text}\``,
          (text: string) => `[${text}](notes.md)`,
          (text: string) => `<b>${text}</b>`,
          (text: string) => `<!-- ${text} -->`,
          (text: string) => `> ${text}`,
          (text: string) => `| ${text} |`,
          (text: string) => `rationale: "${text}"`,
        ),
        ([before, detail, kind], chosen, wrap) => {
          const written = Array.from(detail, (sign, at) => ways[chosen[at % 25]!]!(sign)).join('');
          const text = `An afternoon.\n\n${wrap(`${before}${written}`)}\n\nMore.`;
          const found = findPersonalDetails(text, { watch });
          expect(found.map((one) => [one.kind, one.piece])).toEqual([[kind, detail]]);
          const { start, end } = found[0]!;
          expect(readAsShown(text.slice(start, end)).text).toBe(detail);
          expect(findPersonalDetails(maskDetails(text, { watch }), { watch })).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('any text', () => {
  const bits = fc.constantFrom(
    ...[
      '**',
      '_',
      '`',
      '~~',
      '[',
      '](',
      ')',
      '<!--',
      '-->',
      '<b>',
      '&nbsp;',
      '&#',
      '\\',
      '|',
      '\n',
      '\n> ',
      '\r\n',
      ' ',
      '\u00A0',
    ],
    ...[
      '\u200B',
      'Mrs ',
      'Demo',
      'Dilys ',
      '943 476 5919',
      'NHS no. ',
      'a@b.co',
      'LL57 2AB',
      '%20',
      "''",
      '１',
      'é',
      '👩‍⚕️',
      'DOB',
      '1/2/1950',
    ],
  );
  const texts = fc
    .array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 20 })
    .map((pieces) => pieces.join(''));

  it('is read without losing the way back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = readAsShown(text);
        for (let at = 0; at < shown.text.length; at += 1) {
          expect(shown.startOf(at)).toBeGreaterThanOrEqual(0);
          expect(shown.endOf(at + 1)).toBeGreaterThanOrEqual(shown.startOf(at));
          expect(shown.endOf(at + 1)).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter and no figure', () => {
    // Unicode counts one apostrophe (U+02BC) among the letters, and readers don't.
    const letters = (text: string): string =>
      (
        text
          .normalize('NFKC')
          .replaceAll('\u02BC', "'")
          .match(/[\p{L}\p{N}]/gu) ?? []
      )
        .sort()
        .join('');
    // Tags, references and escapes have letters of their own.
    const plain = texts.map((text) => text.replace(/&[^;]*;?|\\.?|%..|<(?!!--)/gsu, ' '));
    fc.assert(
      fc.property(plain, (text) => {
        expect(letters(readAsShown(text).text)).toBe(letters(text));
      }),
      { numRuns: 600, examples: [['\u02BC']] },
    );
  });

  it('has findings that lie in it and that a reader sees there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, piece } of findPersonalDetails(text, { watch })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          const [read = ''] = parts(text.slice(start, end));
          expect(read.replaceAll(/\s+/g, ' ')).toBe(piece.replaceAll(/\s+/g, ' '));
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('tables', () => {
  const found = (text: string): readonly string[] =>
    findPersonalDetails(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

  it('are read cell by cell, each under the head of its column', () => {
    expect(
      found(
        '| A | DOB | NHS no. |\n| --- | :-: | --- |\n| x | 03051941 | 9434765918 |\n| 12/3/1940 | 040341 | 1 |',
      ),
    ).toEqual(['date-of-birth: 03051941', 'nhs-number: 9434765918', 'date-of-birth: 040341']);
  });

  it('of a spreadsheet have their columns parted by tabs', () => {
    expect(found('Name\tDate of birth\nA\t12/03/1940\nB\t13/03/1940\n\nSeen\t14/03/2026')).toEqual([
      'date-of-birth: 12/03/1940',
      'date-of-birth: 13/03/1940',
    ]);
  });

  it('say nothing of what lies under another head', () => {
    expect(found('| Born | Seen |\n| --- | --- |\n| yes | 12/03/2026 |')).toEqual([]);
  });
});
