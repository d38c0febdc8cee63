import { describe, expect, it } from 'vitest';
import { evidenceWith, pointedAt, readEvidenceText } from '../../support/reading.ts';
import { runNode } from '../../support/run.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary.ts';

/** Each form of nesting that YAML has, so many levels deep. */
const forms: Readonly<Record<string, (levels: number) => string>> = {
  'flow-lists': (levels) => `${'['.repeat(levels)}x${']'.repeat(levels)}`,
  'flow-maps': (levels) => `${'{a: '.repeat(levels)}x${'}'.repeat(levels)}`,
  'block-lists': (levels) => `${'- '.repeat(levels)}x`,
  'block-maps': (levels) =>
    `${Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n')} x`,
};

/** Forms that can't be closed, or need not be. */
const openForms: Readonly<Record<string, (levels: number) => string>> = {
  'never-closed': (levels) => '['.repeat(levels),
  'maps-in-lists': (levels) => '[{a: '.repeat(levels / 2),
  'tags-and-anchors': (levels) => '!t &a ['.repeat(levels),
  'complex-keys': (levels) => '? '.repeat(levels),
  'lists-in-complex-keys': (levels) => '- ? '.repeat(levels / 2),
};

/** What is feared can't be caught, since the whole process ends: so a process of its own reads. */
const child = `
import { readPortfolioFolder } from './src/core/files/read-folder.ts';
import { filesIn } from './src/node/files.ts';
import { defaultLimits } from './src/core/model/limits.ts';
import { readPortfolio } from './src/core/files/portfolio/read-portfolio.ts';
import { SourceSet } from './src/core/files/source-set.ts';
const sources = new SourceSet(defaultLimits);
const folder = readPortfolioFolder(filesIn(process.argv[1]), defaultLimits);
const { evidence } = readPortfolio(folder, sources);
console.log(JSON.stringify({ problems: sources.problems, evidence: evidence.map(({ id }) => id) }));
`;

async function readInChild(files: Readonly<Record<string, string>>) {
  const folder = writeFiles(temporaryFolder(), files);
  const args = ['--import', 'tsx', '--input-type=module', '-e', child, folder];
  const { stdout, stderr, code } = await runNode(args);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout) as {
    problems: { kind: string; limit?: string; at: { file: string } }[];
    evidence: string[];
  };
}

describe('front matter that is nested very deeply', () => {
  it('is over the limit, file after file, and the process goes on', async () => {
    const levelsOf = (form: string): number => (form === 'block-maps' ? 600 : 20_000);
    const deep = Object.entries({ ...forms, ...openForms }).flatMap(([form, write]) =>
      [1, 2, 3].map((number): [string, string] => [
        `evidence/${form}-${number}.md`,
        `---\n${write(levelsOf(form))}\n---\nWhat happened.\n`,
      ]),
    );
    const { problems, evidence } = await readInChild({
      ...Object.fromEntries(deep),
      'evidence/sound.md': evidenceWith(),
    });
    expect(problems.map(({ kind, limit, at }) => [at.file, kind, limit])).toEqual(
      deep.map(([file]) => [file, 'over-limit', 'depth']).sort(),
    );
    expect(evidence).toEqual(['evidence/sound']);
  });
});

describe('the limit of depth', () => {
  const limits = { depth: 5 };
  const inFrontMatter = (yaml: string): string => `---\n${yaml}\n---\n`;
  const depthProblems = (yaml: string) =>
    readEvidenceText(inFrontMatter(yaml), limits).problems.filter(
      (problem) => problem.kind === 'over-limit',
    );

  it.each(Object.entries(forms))('allows exactly as many levels as it says, in %s', (_, write) => {
    expect(depthProblems(write(5))).toEqual([]);
    expect(depthProblems(write(6))).toMatchObject([{ limit: 'depth', allowed: 5, found: 6 }]);
  });

  it('counts a level once, however many things stand on it', () => {
    expect(depthProblems('a: [x, [x], [x], [x], {b: x}, {b: x}, {b: x}]')).toEqual([]);
  });

  it('keeps the file from being read', () => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith('reflection: [[[[[[x]]]]]]'),
      limits,
    );
    expect(evidence).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['flow lists', evidenceWith('reflection: [[[[«[»[x]]]]]]')],
    ['block lists', evidenceWith('reflection:', '  - - - - «-» - x')],
    [
      'a file with CRLF',
      evidenceWith('# ŵ 🩺', 'reflection: [[[[«[»[x]]]]]]').replaceAll('\n', '\r\n'),
    ],
  ])('points at the first level too many, in %s', (_, text) => {
    const { problems, marks } = readEvidenceText(text, limits);
    expect(problems.map(({ at }) => at)).toEqual(marks);
  });

  it('points at the line of the first level too many, in block maps', () => {
    const lines = ['a:', ' b:', '  c:', '   d:', '    e:', '     f:', '      g: x'];
    const reading = readEvidenceText(evidenceWith(...lines), limits);
    const [problem] = reading.problems;
    const text = reading.sources.texts.get(problem!.at.file)!;
    expect(text.slice(0, problem!.at.start).split('\n')).toHaveLength(10);
    expect(pointedAt(reading)).toEqual([['over-limit', ':']]);
  });
});
