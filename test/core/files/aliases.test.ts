import { describe, expect, it } from 'vitest';
import { evidenceWith, pointedAt, readEvidenceText, readPartText } from '../../support/reading.ts';
import { runNode } from '../../support/run.ts';

const soon = 25_000;
const times = (count: number, text: string): string =>
  Array.from({ length: count }, () => text).join(', ');

/** Lists of aliases to the list before: each line multiplies what is reached. */
const bomb = (lines: number, each: number): readonly string[] => [
  'l0: &l0 [x]',
  ...Array.from(
    { length: lines },
    (_, line) => `l${line + 1}: &l${line + 1} [${times(each, `*l${line}`)}]`,
  ),
];

describe('aliases', () => {
  it('stand for what their anchor holds', () => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith(
        'claims:',
        '  - &one { statement: S-1, rationale: &why I weighed three ways. }',
        '  - *one',
        '  - { statement: S-2, rationale: *why }',
      ),
    );
    expect(problems).toEqual([]);
    expect(evidence?.claims).toMatchObject([
      { statement: 'example-ot:S-1', rationale: 'I weighed three ways.' },
      { statement: 'example-ot:S-1', rationale: 'I weighed three ways.' },
      { statement: 'example-ot:S-2', rationale: 'I weighed three ways.' },
    ]);
  });

  it('give the place of what they stand for', () => {
    const { evidence, sources, marks } = readEvidenceText(
      evidenceWith('claims:', '  - &one', '    statement: «S-1»', '  - *one'),
    );
    expect(sources.locate(evidence!.claims[1]!.origin, 'statement')).toEqual(marks[0]);
  });

  it('may be 50 in one file and no more', () => {
    const list = (count: number): string =>
      evidenceWith(`title2: &a x`, `list: [${times(count, '*a')}]`);
    expect(readEvidenceText(list(50)).problems.map(({ kind }) => kind)).toEqual([
      'unknown-key',
      'unknown-key',
    ]);
    const { evidence, problems } = readEvidenceText(list(51));
    expect(evidence).toBeUndefined();
    expect(problems).toMatchObject([
      { kind: 'over-limit', limit: 'aliases', allowed: 50, found: 51 },
    ]);
  });

  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('too many are shown where the first of them stands, with %s', (_, change) => {
    const text = evidenceWith('# ŵ 🩺', 'a: &a x', 'b: [*a, «*»a, *a]');
    const { problems, marks } = readEvidenceText(change(text), { aliases: 1 });
    expect(problems.map(({ at }) => at)).toEqual(marks);
  });

  it('are counted only where they are aliases', () => {
    const stars = ['"*a"', "'*a'", 'x *a', '"\\n*a"'];
    const text = evidenceWith(
      `attachments: [${stars.join(', ')}]`,
      'claims:',
      '  - statement: S-1',
      '    rationale: |',
      '      *a',
      '      *b',
    );
    expect(readEvidenceText(text, { aliases: 0 }).problems).toEqual([]);
  });

  it('without an anchor stand for nothing, and that is told', () => {
    const reading = readEvidenceText(evidenceWith('reflection: *nothing'));
    expect(pointedAt(reading)).toEqual([[expect.any(String), '*nothing']]);
    expect(reading.evidence?.reflection).toBeUndefined();
  });

  it('tell a fault of what they stand for once', () => {
    const reading = readEvidenceText(
      evidenceWith('claims: [&a { statement: S-1, rationale: x, rationale: y }, *a, *a, *a]'),
    );
    expect(pointedAt(reading)).toEqual([['duplicate-key', 'rationale']]);
  });
});

describe('aliases that lead back into themselves', () => {
  it.each([
    ['a list', 'reflection: &a [«*a»]'],
    ['a map', 'reflection: &a { b: «*a» }'],
    ['a block', 'claims: &a\n  - statement: S-1\n    rationale: «*a»'],
    ['a list around a list', 'reflection: &a [&b [«*a»]]'],
  ])('end in a problem that points at the alias, in %s', (_, lines) => {
    const { problems, marks } = readEvidenceText(evidenceWith(lines));
    expect(problems.map(({ at }) => at.start)).toContain(marks[0]!.start);
    expect(problems.length).toBeLessThan(10);
    for (const problem of problems) {
      if (problem.kind === 'over-limit') expect(problem.found).toBeGreaterThan(problem.allowed);
    }
  });

  it('end where they lead back and forth', () => {
    const { problems } = readEvidenceText(
      evidenceWith('reflection: &a [&b [*a, *b], { x: *a, y: &c [*b, *c] }]'),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(20);
  });

  it('are told apart from aliases beside what they stand for', () => {
    expect(readEvidenceText(evidenceWith('attachments: [&a a.pdf, *a, *a]')).problems).toEqual([]);
  });
});

describe('aliases of aliases', () => {
  it.each([
    ['few lines of many', bomb(5, 10)],
    ['many lines of few', bomb(16, 3)],
    ['as many lines as there may be', bomb(25, 2)],
  ])(
    'end soon, over the limit: %s',
    (_, lines) => {
      const { problems } = readEvidenceText(evidenceWith(...lines));
      expect(problems.filter(({ kind }) => kind === 'over-limit')).toMatchObject([
        { limit: 'aliases', allowed: 50 },
      ]);
      expect(problems.length).toBeLessThanOrEqual(60);
    },
    soon,
  );

  it(
    'end soon in a file that is large besides',
    () => {
      const large = `big: [${'a,'.repeat(30_000)}]`;
      const { problems } = readPartText([...bomb(16, 3), large, ''].join('\n'));
      expect(problems.filter(({ kind }) => kind === 'over-limit')).toHaveLength(1);
    },
    soon,
  );

  it(
    'end soon where a list of the file is made of them',
    () => {
      const { problems } = readPartText([...bomb(15, 3), 'notes: *l15', ''].join('\n'));
      expect(problems.filter(({ kind }) => kind === 'over-limit')).toHaveLength(1);
    },
    soon,
  );

  it('take little memory', async () => {
    const script = `
      import { defaultLimits } from './src/core/model/limits.ts';
      import { readYaml } from './src/core/files/yaml/yaml.ts';
      const text = ${JSON.stringify(bomb(16, 3).join('\n'))};
      const { problems } = readYaml({ file: 'a.yaml', text, offset: 0 }, defaultLimits);
      console.log(problems.map(({ kind }) => kind).join());
    `;
    const args = [
      '--max-old-space-size=128',
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ];
    expect(await runNode(args)).toEqual({ stdout: 'over-limit\n', stderr: '', code: 0 });
  });
});
