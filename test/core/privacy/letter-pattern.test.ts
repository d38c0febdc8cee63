import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMatch, letterPattern } from '../../../src/core/privacy/letter-pattern.ts';

const patterns = [
  letterPattern(
    String.raw`(?<![\p{L}\d_])(Mr|PC)\.? (\p{Lu}[\p{L}\p{M}'’-]+|\p{Lo}{2,4})(?![\p{L}\d_])`,
    'gu',
  ),
  letterPattern(String.raw`(?<=[:|] )[\p{Ll}'’]{2,20}[^\s\p{N}]\]?`, 'gu'),
  letterPattern(String.raw`(?<![\d\p{L}])(?:\d{1,2} mai|[a-z]{2}\d)(?![\p{L}\p{N}-])`, 'giu'),
];

test('finds the same in everyday texts and in all others', () => {
  const piece = fc.constantFrom(
    ...[
      'Mr ',
      'PC. ',
      'Ŵyn',
      'Élan',
      "O'Dow",
      'ŷs',
      'a',
      'Z',
      'ß',
      'ª',
      '² ',
      ': ',
      '| ',
      ' ',
      ']',
      '3 mai',
      '4 MAI',
      'ab1',
    ],
    ...['’', '–', '€', '\n', 'ž', 'Ž', 'Ж', 'ж', 'ſ', 'K', 'µ', '̂', '中文', '😀', '\uD800', '１'],
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (written, pattern) => {
      const plain = new RegExp(pattern.source, pattern.flags);
      expect(everyMatch(pattern, written).map((found) => [found.index, ...found])).toEqual(
        [...written.matchAll(plain)].map((found) => [found.index, ...found]),
      );
    }),
    { numRuns: 100 },
  );
});

test.each(['L', 'Lu', 'Ll', 'Lo', 'M', 'N'])('knows each sign that is of the kind %s', (kind) => {
  const one = letterPattern(String.raw`[\p{${kind}}]`, 'gu');
  const isOne = new RegExp(String.raw`\p{${kind}}`, 'u');
  const differing: string[] = [];
  for (let code = 0; code < 0x3000; code += 1) {
    const sign = String.fromCharCode(code);
    if (everyMatch(one, sign).length !== (isOne.test(sign) ? 1 : 0)) differing.push(sign);
  }
  expect(differing).toEqual([]);
});
