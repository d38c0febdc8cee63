import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readyExample } from '../../src/core/check/example.ts';
import { rules } from '../../src/core/check/rules/index.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';

const example = 'examples/level-6';
const profile = 'milton-keynes-ot:grade-g-occupational-therapist';
const widths = [80, 50, 40];
const asOf = ['--as-of', '2026-11-22'];
const settings =
  'otpath: 1\npractitioner:\n  name: Bethan Example\ntarget: wales-social-care-ot:level-6\n';

const commands = [
  ...['add', 'check', 'completion', 'doctor', 'explain', 'find', 'framework', 'framework list'],
  ...['framework show', 'framework validate', 'gaps', 'init', 'pack', 'plan', 'route', 'schema'],
  ...['page', 'sign', 'verify'],
];

/** Columns of a line, by what its signs are: nothing for accents and joiners, two for Han and emoji. */
function widthOf(line: string): number {
  const signs = Array.from(line.replace(/[\p{M}\p{Cf}]/gu, ''));
  const wideSigns = signs.filter((sign) => /[\p{Script=Han}\p{Emoji_Presentation}]/u.test(sign));
  return signs.length + wideSigns.length;
}

/**
 * What is never broken: the place of a finding and a command on a line of its own, which people take as
 * one piece, and a single word that is wider than the terminal, such as a long path or an address. "Written to" is
 * part of such a path.
 */
const isOnePiece = (line: string): boolean =>
  /^ *(?:-->|otpath|# yaml-language-server:) /.test(line) ||
  /^ *(?:[-=>!] |\d+\. |Written to )?\S+$/.test(line);

const tooWide = (text: string, width: number): readonly string[] =>
  text.split('\n').filter((line) => widthOf(line) > width && !isOnePiece(line));

/** Without the lines that stand as they would stand in a file, letter by letter: the examples of rules and the claim of a statement. */
const withoutExamples = (explanation: string): string =>
  explanation.replaceAll(
    /^(?:Wrong|Right|To claim it, write[^]*?evidence file)\n(?: .*\n|\n(?= ))*/gm,
    '',
  );

/** Folders with the bad example of every rule about portfolios, the texts of whose findings are all different. */
const faulty = rules
  .filter(({ about }) => about !== 'framework')
  .map(({ doc }) => doc().bad)
  .filter(({ refused, limits }) => !refused && !limits)
  .map((bad) =>
    writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      ...Object.fromEntries(readyExample(bad).files),
    }),
  );

const wide = writeFiles(temporaryFolder(), {
  'otpath.yaml': settings,
  'evidence/signs.md': [
    '---',
    `title: ${'家'.repeat(60)} ${'👩‍⚕️'.repeat(30)} ${'a'.repeat(200)}`,
    'date: 2026-03-14',
    'type: case-study',
    'claims:',
    `  - statement: L6-PP-03 # ${'家'.repeat(80)}`,
    `    rationale: ${'Word '.repeat(80)}`,
    `    ${'漢字'.repeat(40)}: nothing`,
    `  - { rationale: ${'家 '.repeat(60)}, statement: L6-PP-999 }`,
    '---',
    'What happened.',
    '',
  ].join('\n'),
});

/** Narrow terminals show what does not break; one rule in eight is enough for wide ones. */
const wordsAt = (columns: number): readonly string[] => [
  ...rules.filter((_, index) => columns < 80 || index % 8 === 0).map(({ code }) => code),
  'wales-social-care-ot',
  'cheshire-east-ot',
  'milton-keynes-ot',
  'primary-care-ot',
  'rcot-advanced-practice',
  'level-6',
  'level-9',
  'route-1',
  'practice-educator',
  'grade-g-occupational-therapist',
  'professional-practice',
  'L6-PP-03',
];

describe.each(widths)('in %i columns', (columns) => {
  it.each([
    ['check', 'the example', ['check', example]],
    ['check', 'wide signs', ['check', wide]],
    ['gaps', 'the example', ['gaps', example]],
    ['gaps --all', 'the example', ['gaps', example, '--all']],
    ['plan', 'the example', ['plan', example]],
    ['plan', 'a profile', ['plan', example, '--target', profile]],
    ['plan', 'wide signs', ['plan', wide]],
    ['gaps', 'a route', ['gaps', example, '--target', 'cheshire-east-ot:route-1']],
    ['gaps --all', 'a profile', ['gaps', example, '--all', '--target', profile]],
    ['gaps --all', 'wide signs', ['gaps', wide, '--all']],
  ])('no line of %s for %s is wider', async (_, __, args) => {
    const { stdout, stderr } = await runHere([...args, ...asOf], { columns });
    expect(stdout.split('\n').length).toBeGreaterThan(3);
    expect(tooWide(stdout, columns)).toEqual([]);
    expect(tooWide(stderr, columns)).toEqual([]);
  });

  it('no line of any finding is wider', async () => {
    const { stdout } = await runHere(['check', ...faulty, ...asOf], { columns });
    const codes = new Set([...stdout.matchAll(/^[a-z]+\[(OT\d+)\]/gm)].map(([, code]) => code));
    expect(codes.size).toBeGreaterThanOrEqual(30);
    expect(tooWide(stdout, columns)).toEqual([]);
  });

  it.each(wordsAt(columns))('no line of explain %s is wider, but for examples', async (word) => {
    const { stdout, code } = await runHere(['explain', word], { columns });
    expect(code).toBe(0);
    expect(tooWide(withoutExamples(stdout), columns)).toEqual([]);
  });

  it.each([
    [[]],
    [['find', 'risk']],
    [['find', 'supervision', 'students', '--all']],
    [['find', 'zzyzx']],
    [['framework', 'list']],
    [['framework', 'show', 'milton-keynes-ot']],
    [['route']],
    [['schema']],
    [['doctor']],
    [['gapz']],
    [['gaps', '--al']],
    ...commands.map((command) => [[...command.split(' '), '--help']]),
  ])('no line that %j prints is wider', async (args) => {
    const cwd = join(repository, example);
    const { stdout, stderr } = await runHere(args, { cwd, columns });
    expect(tooWide(stdout, columns)).toEqual([]);
    expect(tooWide(stderr, columns)).toEqual([]);
  });

  it('no line of what pack, verify, sign and add say is wider', async () => {
    const cwd = copyExample();
    const pack = join(temporaryFolder(), 'pack.zip');
    const evidence = 'evidence/2026-07-duty-rota-conflict.md';
    const nia = ['--name', 'Nia Sample', '--relationship', 'peer', '--accept', 'all'];
    const kitchen = ['--title', 'A kitchen', '--date', '2026-03-14', '--type', 'case-study'];
    for (const args of [
      ['pack', '--output', pack, ...asOf],
      ['verify', pack],
      ['sign', evidence, ...nia, '--role', 'Senior OT'],
      ['sign', evidence, ...nia, '--registration', 'Senior OT'],
      ['add', ...kitchen, '--claim', 'L6-PP-02=I weighed three ways with the family.'],
      ['add', ...kitchen, '--claim', 'L6-PP-O2=I weighed three ways with the family.'],
    ]) {
      const { stdout, stderr } = await runHere(args, { cwd, columns });
      expect([stdout, stderr].join('')).not.toBe('');
      expect({ args, wide: tooWide(`${stdout}\n${stderr}`, columns) }).toEqual({ args, wide: [] });
    }
  });

  it.each([
    ['explain', 'OT999'],
    ['explain', 'L6-PP-99'],
    ['gaps', 'nowhere'],
    ['gaps', example, '--target', 'wales-social-care-ot:level-66'],
  ])('no line of what %s %s says on stderr is wider', async (...args) => {
    const { stderr, code } = await runHere(args, { columns });
    expect(code).toBe(2);
    expect(tooWide(stderr, columns)).toEqual([]);
  });
});

it('a wide terminal is not filled: lines stay at 100 columns', async () => {
  const { stdout } = await runHere(['gaps', example, '--all', ...asOf], { columns: 200 });
  const widest = Math.max(...stdout.split('\n').map((line) => widthOf(line)));
  expect(widest).toBeGreaterThan(90);
  expect(widest).toBeLessThanOrEqual(100);
});
