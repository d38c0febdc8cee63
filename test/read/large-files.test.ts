import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/model/limits.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { evidenceWith, readEvidenceText, readPartText, readTexts } from '../support/reading.ts';

/** Generous: what is feared takes minutes. */
const soon = 25_000;

/** The most problems that the shape of one file may have. */
const most = 50;

describe('a file of 50,000 keys', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}`);
  const text = [...keys, 'k49999', 'k0', 'k25000'].map((key) => `${key}: x\n`).join('');

  it(
    'is read soon, and its duplicates are found in their places',
    () => {
      const { data, problems } = readYaml({ file: 'a.yaml', text, offset: 0 }, defaultLimits);
      expect(Object.keys(data as object)).toEqual(keys);
      const span = (start: number, end: number) => ({ file: 'a.yaml', start, end });
      const again = text.lastIndexOf('k49999');
      const first = text.indexOf('k25000');
      expect(problems).toEqual([
        {
          kind: 'duplicate-key',
          key: 'k49999',
          first: span(text.indexOf('k49999'), text.indexOf('k49999') + 6),
          at: span(again, again + 6),
        },
        { kind: 'duplicate-key', key: 'k0', first: span(0, 2), at: span(again + 10, again + 12) },
        {
          kind: 'duplicate-key',
          key: 'k25000',
          first: span(first, first + 6),
          at: span(again + 16, again + 22),
        },
      ]);
    },
    soon,
  );

  it(
    'has at most 50 unknown keys told',
    () => {
      const { problems } = readPartText(text);
      expect(problems.filter(({ kind }) => kind === 'unknown-key')).toHaveLength(most);
      expect(problems.filter(({ kind }) => kind === 'duplicate-key')).toHaveLength(3);
    },
    soon,
  );
});

describe('a list of very many items that can not stand there', () => {
  const count = 60_000;

  it.each([
    ['words in claims', 'x', 'wrong-value'],
    ['maps without a key in claims', '{}', 'missing-key'],
  ])(
    'ends soon with 50 problems, and the file is given up: %s',
    (_, item, kind) => {
      const { evidence, problems } = readEvidenceText(
        evidenceWith(`claims: [${`${item},`.repeat(count)} { statement: S-1 }]`),
      );
      expect(problems.map((problem) => problem.kind)).toEqual(
        Array.from({ length: most }, () => kind),
      );
      expect(evidence).toBeUndefined();
    },
    soon,
  );

  it.each([
    ['words in notes', 'x'],
    ['maps without keys in notes', '{}'],
  ])(
    'ends soon with 50 problems: %s of a framework',
    (_, item) => {
      const { problems } = readPartText(`notes: [${`${item},`.repeat(count)}]`);
      expect(problems).toHaveLength(most);
    },
    soon,
  );

  it(
    'does not hide good ones, nor move them, while there is hope',
    () => {
      const list = `claims: [${'x, '.repeat(400)} «{ statement: S-1 }», ${'x, '.repeat(400)} «{ statement: S-2 }»]`;
      const { evidence, problems, sources, marks } = readEvidenceText(evidenceWith(list));
      expect(problems).toHaveLength(most);
      expect(evidence?.claims.map(({ origin }) => sources.locate(origin))).toEqual(marks);
    },
    soon,
  );
});

describe('a file with very many faults of its own', () => {
  it.each([
    ['the same key again and again', 'k:\n', 150_000],
    ['lines that can not be read', '%\n', 20_000],
    ['unknown tags', '- !a b\n', 20_000],
    ['texts that are cut off', '- k: a #b\n', 20_000],
  ])(
    'is read to its end and has a bounded number of problems: %s',
    (_, line, lines) => {
      const { problems } = readPartText(line.repeat(lines));
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(2 * most);
    },
    2 * soon,
  );
});

describe('the limits of size', () => {
  const long = (bytes: number): string => `# ${'x'.repeat(bytes - 3)}\n`;

  it('front matter may be as long as the limit and no longer', () => {
    const text = evidenceWith();
    const limit = text.indexOf('---', 4) - 4;
    expect(readEvidenceText(text, { frontMatter: limit }).problems).toEqual([]);
    expect(readEvidenceText(text, { frontMatter: limit - 1 }).problems).toEqual([
      {
        kind: 'over-limit',
        limit: 'frontMatter',
        allowed: limit - 1,
        found: limit,
        at: { file: 'evidence/a.md', start: 4, end: 4 },
      },
    ]);
  });

  it('front matter is measured in bytes, as the limit is', () => {
    const text = evidenceWith(`# ${'ŵ🩺'.repeat(100)}`);
    const size = new TextEncoder().encode(text.slice(4, text.indexOf('---', 4))).length;
    expect(readEvidenceText(text, { frontMatter: size - 1 }).problems).toMatchObject([
      { kind: 'over-limit', limit: 'frontMatter', found: size },
    ]);
    expect(readEvidenceText(text, { frontMatter: size }).problems).toEqual([]);
  });

  it('a body may be longer than front matter may', () => {
    expect(readEvidenceText(evidenceWith() + 'x'.repeat(300 * 1024)).problems).toEqual([]);
  });

  it('a framework file may be larger than front matter, up to a limit of its own', () => {
    expect(readPartText(`notes: []\n${long(300 * 1024)}`).problems).toEqual([]);
    expect(readPartText(`notes: []\n${long(1024 * 1024)}`).problems).toMatchObject([
      { kind: 'over-limit', limit: 'frameworkFile', allowed: 1024 * 1024 },
    ]);
  });

  it('settings are held to the limit of front matter, and other files are still read', () => {
    const { portfolio, problems } = readTexts({
      'otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\n${long(256 * 1024)}`,
      'evidence/a.md': evidenceWith(),
    });
    expect(problems).toMatchObject([{ kind: 'over-limit', at: { file: 'otpath.yaml' } }]);
    expect(portfolio.evidence).toHaveLength(1);
  });

  it(
    'a list without aliases is not over their limit, however long it is',
    () => {
      const text = `notes: [${'x,'.repeat(210_000)}]`;
      expect(readYaml({ file: 'a.yaml', text, offset: 0 }, defaultLimits).problems).toEqual([]);
    },
    soon,
  );
});
