import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextSpecial, special } from '../../../src/core/privacy/special-signs.ts';

const signs = [
  ...Array.from("aZ0é’–“ \t\n\r\v\f>~'%2F40*_`\\&<[]^-.:"),
  ...[
    '\u00A0',
    '\u2003',
    '\u3000',
    '\u0085',
    '\u2028',
    '\u00AD',
    '\u200B',
    '\uFEFF',
    '\u2011',
    '\u2212',
  ],
  ...[
    '\u02BC',
    '\u201B',
    '\uFF21',
    '\u{1D400}',
    '\uD835',
    '\uDC00',
    '\u{1F600}',
    '\u0301',
    '\u0416',
    '\0',
    '\x7F',
  ],
];

test('finds what the pattern finds, piece by piece', () => {
  const text = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const found: string[] = [];
      for (let at = 0; ;) {
        const piece = nextSpecial(written, at, written.length);
        if (!piece) break;
        found.push(`${String(piece.start)}–${String(piece.end)}`);
        at = piece.end;
      }
      expect(found).toEqual(
        [...written.matchAll(special())].map(
          ({ 0: piece, index }) => `${String(index)}–${String(index + piece.length)}`,
        ),
      );
    }),
    { numRuns: 100 },
  );
});

test('finds each sign of the basic plane by itself as the pattern does', () => {
  const differing: number[] = [];
  for (let code = 0; code < 0x1_0000; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    const [found] = text.matchAll(special());
    const piece = nextSpecial(text, 0, 3);
    const isSame = found
      ? piece?.start === found.index && piece.end === found.index + found[0].length
      : piece === undefined;
    if (!isSame) differing.push(code);
  }
  expect(differing).toEqual([]);
});
