import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { decodeText, isProblem } from '../../../src/core/text/decode.ts';
import { SourceSet } from '../../../src/core/files/source-set.ts';

const path = 'evidence/a.md';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (...parts: readonly (string | readonly number[])[]) =>
  decodeText({
    path,
    bytes: Buffer.concat(
      parts.map((one) => Buffer.from(typeof one === 'string' ? utf8(one) : one)),
    ),
  });
const notText = (encoding: string, offset = 0, meant?: string) => ({
  kind: 'not-text',
  encoding,
  at: { file: path, start: offset, end: offset },
  ...(meant !== undefined && { meant }),
});
/** Bytes of Windows-1252, each sign written as its number in hexadecimal between braces. */
const windows = (text: string): readonly number[] => [
  ...Buffer.from(
    text.replace(/\{(..)\}/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ),
];

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
    ['little end first', 'utf-16le', [0xff, 0xfe, 0x41, 0x00], 'A'],
    ['big end first', 'utf-16be', [0xfe, 0xff, 0x00, 0x41], 'A'],
    ['without a text', 'utf-16le', [0xff, 0xfe], ''],
    ['of letters without a zero', 'utf-16le', [0xff, 0xfe, 0x75, 0x01], 'ŵ'],
    ['that is cut off', 'utf-16le', [0xff, 0xfe, 0x41, 0x00, 0x42], undefined],
    ['with half of a pair', 'utf-16be', [0xfe, 0xff, 0xd8, 0x3e], undefined],
    ['with a character that no text has', 'utf-16le', [0xff, 0xfe, 0, 0], undefined],
  ])('in UTF-16 is read where all of it can be: %s', (_, encoding, bytes, meant) => {
    expect(decode(bytes)).toEqual(notText(encoding, 0, meant));
  });

  it('in UTF-16 is read as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isLittle) => {
        fc.pre(!text.includes('\0'));
        const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
        const written = isLittle ? bytes : bytes.swap16();
        const encoding = isLittle ? 'utf-16le' : 'utf-16be';
        expect(decode([...written])).toEqual(notText(encoding, 0, text));
      }),
    );
  });

  it.each([
    ['Caf{e9} y bont', 'Café y bont', 3],
    ['It{92}s hers', 'It’s hers', 2],
    ['{93}Come in{94}, she said {96} {91}now{92}{85}', '“Come in”, she said – ‘now’…', 0],
    ['I pay {80}5 or {a3}4', 'I pay €5 or £4', 6],
    ['{c9}lan and {c2}n a {e0} la', 'Élan and Ân a à la', 0],
    ['ST{c2}N R{d4}L', 'STÂN RÔL', 2],
    ['T{92}r 90{92}s and {92}90s', 'T’r 90’s and ’90s', 1],
    ['{95} one\r\n{95}\ttwo{a0}m{b2}', '• one\r\n•\ttwo\u00a0m²', 0],
    ['caf{e9}{94} yes', 'café” yes', 3],
  ])('in Windows-1252 is read where every sign is in its usual place: %s', (text, meant, at) => {
    // Quotation marks have to open and close, but that is for readers and not for programs.
    expect(decode(windows(text))).toEqual(notText('windows-1252', at, meant));
  });

  it.each([
    ['é of an old Mac', 'caf{8e} now', 3],
    ['a curly apostrophe of an old Mac', 'It{d5}s', 2],
    ['a dash of an old Mac', 'now {d0} then', 4],
    ['quotes of an old Mac', '{d2}Come in{d3}', 0],
    ['é of DOS', 'caf{82} now', 3],
    ['ê of an old Mac', 'f{90}te', 1],
    ['ŵ of the Welsh standard', 't{f0}r', 1],
    ['ŷ of the Welsh standard', 't{fe} mawr', 1],
    ['a quote that opens inside a word', 'r{93}le', 1],
    ['a capital inside a word', 'a{c9}b', 1],
    ['a control character', 'caf{e9}\x02', 3],
  ])('in another old form is not guessed: %s', (_, text, at) => {
    expect(decode(windows(text))).toEqual(notText('other', at));
  });

  it('with some of it in UTF-8 is not guessed', () => {
    expect(decode('Tŷ ', windows('caf{e9}'))).toEqual(notText('other', 6));
    expect(decode(windows('caf{e9} '), 'é')).toEqual(notText('other', 3));
  });

  it.each([
    ['a zero byte', ['A', [0], 'B']],
    [
      'zeros in every second byte, and control characters',
      [[0x41, 0, 0x42, 0, 0x43, 0, 0x44, 0, 0x02, 0]],
    ],
    ['zeros in every second byte, and in others', [[0x41, 0, 0x42, 0, 0x43, 0, 0x44, 0, 0, 0]]],
    ['two letters in UTF-16 without its mark', [[0x41, 0, 0x42, 0]]],
    ['a zero byte after letters that are not UTF-8', [[0xe9], 'A', [0]]],
    ['a photo', [[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]]],
  ])('is told as binary: %s', (_, parts) => {
    expect(decode(...parts)).toEqual(notText('binary'));
  });

  it.each(['utf-16le', 'utf-16be'])('in %s without its mark is read where it is plain', (form) => {
    const inForm = (text: string): readonly number[] => {
      const bytes = Buffer.from(text, 'utf16le');
      return [...(form === 'utf-16le' ? bytes : bytes.swap16())];
    };
    const head = '---\r\ntitle: Tŷ y bont\r\n---\r\nWhat I did — and why. 🩺\r\n';
    const unmarked = (meant?: string) => ({ ...notText(form, 0, meant), isUnmarked: true });
    expect(decode(inForm(head))).toEqual(unmarked(head));
    expect(decode([...inForm(head), 0x41])).toEqual(unmarked());
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
    expect(decode(...parts)).toMatchObject({ at: notText('other', offset).at });
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
    const bytes = Buffer.from('title: Cegin\ntype: caf\x8e au lait\n', 'latin1');
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
