import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/model/limits.ts';
import { decodeText, isProblem } from '../../src/read/decode.ts';
import { SourceSet } from '../../src/read/source-set.ts';

const path = 'evidence/a.md';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (...parts: readonly (string | readonly number[])[]) =>
  decodeText({
    path,
    bytes: Buffer.concat(
      parts.map((one) => Buffer.from(typeof one === 'string' ? utf8(one) : one)),
    ),
  });
const notText = (encoding: string, offset = 0) => ({
  kind: 'not-text',
  encoding,
  at: { file: path, start: offset, end: offset },
});

const bom = [0xef, 0xbb, 0xbf];

describe('the text of a file', () => {
  it.each([
    '',
    'A kitchen\n',
    'Tŷ ŵyr: 🩺\r\n',
    'w\u0302',
    '\uFFFD',
    'a\rb\u2028c\u0085',
    '\uFFFE',
  ])('is what its UTF-8 says, untouched: %j', (text) => {
    expect(decode(text)).toEqual({ path, text });
  });

  it('has no byte order mark at its beginning, and keeps those further on', () => {
    expect(decode(bom, 'A\uFEFFB')).toEqual({ path, text: 'A\uFEFFB' });
    expect(decode(bom)).toEqual({ path, text: '' });
    expect(decode(bom, bom, 'A')).toEqual({ path, text: '\uFEFFA' });
  });

  it('comes back whole, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decode(text)).toEqual({ path, text });
      }),
    );
  });
});

describe('a file that is not UTF-8', () => {
  it.each([
    ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0x00]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x41]],
    ['UTF-16 without a text', [0xff, 0xfe]],
    ['UTF-16 of letters without a zero', [0xff, 0xfe, 0x75, 0x01]],
  ])('is told as %s', (_, bytes) => {
    expect(decode(bytes)).toEqual(notText('utf-16'));
  });

  it.each([
    ['a zero byte', ['A', [0], 'B']],
    ['UTF-16 without its mark', [[0x41, 0x00, 0x42, 0x00]]],
    ['a zero byte after letters that are not UTF-8', [[0xe9], 'A', [0]]],
    ['a photo', [[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]]],
  ])('is told as binary: %s', (_, parts) => {
    expect(decode(...parts)).toEqual(notText('binary'));
  });

  it.each([
    ['é of Windows-1252', ['Caf', [0xe9], ' y bont'], 3],
    ['a curly quote of Windows-1252', ['It', [0x92], 's'], 2],
    ['the first letter', [[0xe9], 'A'], 0],
    ['the last letter', ['A', [0xe9]], 1],
    ['after Welsh letters', ['Tŷ ŵyr ', [0xf4]], 7],
    ['after an emoji, which counts two', ['🩺', [0xe9]], 2],
    ['after a byte order mark, which counts nothing', [bom, 'A', [0xe9]], 1],
    ['after line endings', ['A\r\nB\n', [0xe9]], 5],
    ['the first of several', ['A', [0xe9], 'B', [0xe8]], 1],
    ['a character that is cut off', ['A', [0xf0, 0x9f, 0xa9]], 1],
    ['half of a pair', ['A', [0xed, 0xa0, 0x80], 'B'], 1],
    ['an overlong form', ['A', [0xc0, 0xaf], 'B'], 1],
    ['a number beyond Unicode', ['A', [0xf4, 0x90, 0x80, 0x80], 'B'], 1],
    ['after a replacement character that was written', ['A\uFFFDB', [0xe9]], 3],
  ])('is told with the place of its first bad letter: %s', (_, parts, offset) => {
    expect(decode(...parts)).toEqual(notText('other', offset));
  });

  it('has before its first bad letter exactly what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        fc.pre(!`${before}${after}`.includes('\0') && !before.startsWith('\uFEFF'));
        expect(decode(before, [0xff], after)).toEqual(notText('other', before.length));
      }),
    );
  });

  it('can have its lines shown up to the bad letter, and beyond', () => {
    const sources = new SourceSet(defaultLimits);
    const bytes = Buffer.from('title: Cegin\ntype: caf\xe9 au lait\n', 'latin1');
    expect(sources.open({ path, bytes })).toBeUndefined();
    expect(sources.problems).toEqual([notText('other', 22)]);
    expect(sources.texts.get(path)?.slice(0, 22)).toBe('title: Cegin\ntype: caf');
  });
});

describe('isProblem', () => {
  it('tells problems from texts', () => {
    expect(isProblem(decode('A'))).toBe(false);
    expect(isProblem(decode([0xe9]))).toBe(true);
  });
});
