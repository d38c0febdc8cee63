import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withLineEndsOf } from '../../src/web/page/line-ends.ts';

it.each([
  ['one line changes', 'a\r\nb\r\nc\r\n', 'a\nB\nc\n', 'a\r\nB\r\nc\r\n'],
  ['a line is added', 'a\r\nb\r\n', 'a\nnew\nb\n', 'a\r\nnew\r\nb\r\n'],
  ['the last line has no end', 'a\r\nb', 'a\nb\nc', 'a\r\nb\r\nc'],
  ['ends are mixed', 'a\nb\r\nc\r\n', 'a\nb\nc\nd\n', 'a\nb\r\nc\r\nd\r\n'],
  ['lines go', 'a\nb\nc\n', 'c\n', 'c\n'],
  ['everything goes', 'a\r\n', '', ''],
  ['there was nothing', '', 'a\n', 'a\n'],
])('keeps line ends where %s', (_, original, edited, expected) => {
  expect(withLineEndsOf(original, edited)).toBe(expected);
});

it('gives back what nobody changed, and all that was written', () => {
  const line = fc.constantFrom('', 'a', 'b', 'claims:');
  const end = fc.constantFrom('\n', '\r\n');
  const text = fc.array(fc.tuple(line, end)).map((all) => all.flat().join(''));
  fc.assert(
    fc.property(text, text, (original, other) => {
      const plain = (some: string): string => some.replaceAll('\r\n', '\n');
      expect(withLineEndsOf(original, plain(original))).toBe(original);
      expect(plain(withLineEndsOf(original, plain(other)))).toBe(plain(other));
    }),
    { numRuns: 100 },
  );
});
