import { describe, expect, it } from 'vitest';
import {
  evidenceWith,
  pointedAt,
  readEvidenceText,
  readPartText,
  readTexts,
} from '../../support/reading.ts';

/** Names that every object of JavaScript has, or through which one reaches its prototype. */
const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
];

describe('keys with names that objects inherit', () => {
  it.each(inherited)('%s is an unknown key and nothing else', (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const reading = readEvidenceText(
      evidenceWith(`${key}: { polluted: true, isAdmin: true }`, 'reflection: gibbs'),
    );
    expect(pointedAt(reading)).toEqual([['unknown-key', key]]);
    expect(reading.problems).toMatchObject([
      { key, known: expect.arrayContaining(['title']) as unknown },
    ]);
    expect(reading.evidence).toMatchObject({ title: 'A kitchen', reflection: 'gibbs' });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each(inherited)('%s is found inside claims, witnesses and frameworks as well', (key) => {
    const lines = [
      'claims:',
      `  - { statement: S-1, ${key}: x }`,
      `witness: { name: Ann Sample, ${key}: x }`,
    ];
    const reading = readEvidenceText(evidenceWith(...lines));
    expect(pointedAt(reading)).toEqual([
      ['unknown-key', key],
      ['unknown-key', key],
    ]);
    expect(reading.evidence?.claims).toHaveLength(1);
    expect(reading.evidence?.witness?.name).toBe('Ann Sample');
    expect(pointedAt(readPartText(`${key}:\n  polluted: true\n`))).toEqual([['unknown-key', key]]);
  });

  it.each(inherited)('%s does not stand in for a key that is missing', (key) => {
    const text = evidenceWith(
      `${key}: { title: A, statement: S-1 }`,
      'claims:',
      `  - ${key}: { statement: S-1 }`,
    );
    const { evidence, problems } = readEvidenceText(text.replace('title: A kitchen\n', ''));
    expect(evidence).toBeUndefined();
    expect(problems.filter(({ kind }) => kind === 'missing-key')).toMatchObject([
      { key: 'title' },
      { key: 'statement' },
    ]);
  });

  it.each(inherited)('%s written twice is a duplicate', (key) => {
    const { problems } = readEvidenceText(evidenceWith(`${key}: a`, `${key}: b`));
    expect(problems.map(({ kind }) => kind).sort()).toEqual(['duplicate-key', 'unknown-key']);
  });

  it.each(inherited)('%s can be an id', (id) => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith(
        `claims: [{ statement: ${id.replaceAll('_', 'x')} }]`,
        `reflection: ${id.replaceAll('_', 'x')}`,
      ),
    );
    expect(problems).toEqual([]);
    expect(evidence?.claims).toHaveLength(1);
  });
});

describe('keys', () => {
  it('that are written twice count once, as first written', () => {
    const { evidence, problems, marks } = readEvidenceText(
      evidenceWith('«reflection»: gibbs', '«reflection»: driscoll'),
    );
    expect(problems).toEqual([
      { kind: 'duplicate-key', key: 'reflection', first: marks[0], at: marks[1] },
    ]);
    expect(evidence?.reflection).toBe('gibbs');
  });

  it('that are the same behind quotes are duplicates', () => {
    const { problems } = readEvidenceText(
      evidenceWith('reflection: gibbs', '"refl\\u0065ction": x'),
    );
    expect(problems).toMatchObject([{ kind: 'duplicate-key', key: 'reflection' }]);
  });

  it('that differ in capital letters are not', () => {
    expect(pointedAt(readEvidenceText(evidenceWith('Reflection: gibbs')))).toEqual([
      ['unknown-key', 'Reflection'],
    ]);
  });

  it.each([
    ['a list', '? «[a, b]»\n: c'],
    ['a map', '? «{ a: b }»\n: c'],
    ['nothing', '«»: c'],
    ['~', '«~»: c'],
    ['a merge', '«<<»: { reflection: gibbs }'],
    ['an empty text', '«""»: c'],
  ])('that are %s are unknown, and are told where they stand', (_, line) => {
    const { evidence, problems, marks } = readEvidenceText(evidenceWith(line));
    expect(problems.map(({ kind, at }) => [kind, at])).toEqual([['unknown-key', marks[0]]]);
    expect(evidence?.reflection).toBeUndefined();
  });

  it('of which several are no words are not taken for the same', () => {
    const { problems } = readEvidenceText(evidenceWith('? [a]\n: x', '? { b: c }\n: y'));
    expect(problems.filter(({ kind }) => kind === 'duplicate-key')).toEqual([]);
  });
});

describe('tags', () => {
  it.each([
    '!!js/function',
    '!!js/undefined',
    '!!python/object/apply:os.system',
    '!!int',
    '!secret',
    '!<tag:example.org,2026:x>',
  ])('%s is told, does nothing, and leaves the text', (tag) => {
    const reading = readEvidenceText(evidenceWith(`witness: { name: ${tag} "() => 1" }`));
    expect(reading.problems).toMatchObject([{ kind: 'unknown-tag', tag }]);
    expect(pointedAt(reading)).toEqual([['unknown-tag', tag]]);
    expect(reading.evidence?.witness?.name).toBe('() => 1');
  });

  it.each(['!things [a]', '!things { a: b }'])(
    '%s, a tag of a whole list or map, is told',
    (value) => {
      const { problems } = readEvidenceText(evidenceWith(`reflection: ${value}`));
      expect(problems).toMatchObject([{ kind: 'unknown-tag' }, { kind: 'wrong-value' }]);
    },
  );

  it.each(['!!str A', '! A', '!!str "A"'])('%s is a plain text', (value) => {
    const { evidence, problems } = readEvidenceText(evidenceWith(`witness: { name: ${value} }`));
    expect(problems).toEqual([]);
    expect(evidence?.witness?.name).toBe('A');
  });

  it('are not warned of by the process', () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on('warning', note);
    readEvidenceText(evidenceWith('reflection: !!js/function x'));
    return new Promise((resolve) => setImmediate(resolve)).then(() => {
      process.off('warning', note);
      expect(warnings).toEqual([]);
    });
  });
});

describe('YAML that can not be read', () => {
  it.each([
    ['a second colon', ['reflection: «What:» so what'], 'BLOCK_AS_IMPLICIT_KEY', 'reflection'],
    ['a quote that opens', ['reflection: «"gibbs»', 'a: b', 'c: d'], 'OPEN_QUOTE'],
    ['a quote that opens before another', ['reflection: «"gibbs»', 'a: "b"'], 'OPEN_QUOTE'],
    ['a text that begins with a sign', ['reflection: «@»home'], 'BAD_SCALAR_START'],
    ['quotes inside quotes', ["reflection: 'Mum'«s kitchen'»"], 'UNEXPECTED_TOKEN'],
    ['a key in another column', ['witness:', '  name: A', '«   »role: B'], 'DEEPER_LINE'],
    ['a text that is not indented', ['reflection: a text', '«that goes on»'], 'CONTINUED_LINE'],
  ])(
    'is told with its place, and what was meant is read: %s',
    (_, lines, message, key?: string) => {
      const { evidence, problems, marks } = readEvidenceText(evidenceWith(...lines));
      expect(evidence?.title).toBe('A kitchen');
      expect(problems[0]).toMatchObject({ kind: 'broken-yaml', message, at: marks[0] });
      if (key !== undefined) expect(problems[0]).toMatchObject({ key });
      const edits = problems.flatMap((one) =>
        one.kind === 'broken-yaml' && one.edit ? [one.edit] : [],
      );
      expect(edits).toHaveLength(1);
    },
  );

  it('is told with its place: an address that is no key', () => {
    const { evidence, problems, marks } = readEvidenceText(
      evidenceWith('reflection: [a]', '«https://a.example»'),
    );
    expect(evidence).toBeUndefined();
    expect(problems).toEqual([{ kind: 'broken-yaml', message: 'MISSING_CHAR', at: marks[0] }]);
  });

  it.each([
    ['straight above', 'notes: []\n\n#pillars:\n  «- { id: a }»\n', 3],
    ['above comments', 'notes: []\n\n# Why\n#pillars:\n  # one\n  #- a\n  «- { id: a }»\n', 4],
    ['CRLF, in a map before it', 'notes:\r\n  a: b\r\n#pillars:\r\n  «- { id: a }»\r\n', 3],
  ])('names the key that is still switched off: %s', (_, text, above) => {
    const { problems, marks } = readPartText(text);
    const message = 'ITEM_WITHOUT_KEY';
    expect(problems).toEqual([
      { kind: 'broken-yaml', message, key: 'pillars', above, at: marks[0] },
    ]);
  });

  it('names no key that has a line between', () => {
    const { problems } = readPartText('#pillars:\nnotes: a\n  - { id: a }\n');
    expect(problems).toMatchObject([{ message: 'BLOCK_AS_IMPLICIT_KEY' }]);
  });

  it.each([
    ['a bracket that is not closed', 'attachments: [a.pdf'],
    ['a bracket too many', 'attachments: [a.pdf]]'],
    ['a line that is no key', 'gibbs'],
    ['columns that differ', 'witness:\n    name: A\n  role: B'],
  ])('is told once, and the rest of the file is left: %s', (_, line) => {
    const { evidence, problems } = readEvidenceText(evidenceWith(line));
    expect(evidence).toBeUndefined();
    expect(problems).toMatchObject([{ kind: 'broken-yaml' }]);
  });

  it('does not keep other files from being read', () => {
    const { portfolio, problems } = readTexts({
      'otpath.yaml': 'otpath: [',
      'evidence/a.md': evidenceWith('attachments: [x]]'),
      'evidence/b.md': evidenceWith(),
    });
    expect(portfolio.evidence.map(({ id }) => id)).toEqual(['evidence/b']);
    expect(problems.map(({ at }) => at.file)).toEqual(['otpath.yaml', 'evidence/a.md']);
  });

  it.each([
    ['three hyphens', 'notes: []\n«---»\npillars: []\n'],
    ['three hyphens behind three dots', 'notes: []\n...\n«---»\npillars: []\n'],
    ['several', 'notes: []\n«---»\npillars: []\n---\nlevels: []\n'],
    ['CRLF and Welsh letters', '# Ŵŷ 🩺\r\nnotes: []\r\n«---»\r\npillars: []\r\n'],
  ])('has a second document, which is told where it begins: %s', (_, text) => {
    const { problems, marks } = readPartText(text);
    expect(problems).toEqual([{ kind: 'broken-yaml', message: 'MULTIPLE_DOCS', at: marks[0] }]);
  });

  it('may begin with three hyphens and end with three dots', () => {
    expect(readPartText('%YAML 1.2\n---\nnotes: []\n...\n').problems).toEqual([]);
    expect(readPartText('---\nnotes: []\n').problems).toEqual([]);
  });
});
