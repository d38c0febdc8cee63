import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository, type Run } from '../support/run.ts';

const goldens = join(repository, 'test', 'goldens', 'help');

/** The commands that a help lists under its headings, without `help` itself. */
function commandsIn(help: string): readonly string[] {
  const [above = ''] = help.split(/^Examples:\n/m);
  const lists = above.split(/^Options:\n/m)[1] ?? '';
  return [...lists.matchAll(/^ {2}([a-z][a-z-]*)/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');
}

interface Help extends Run {
  readonly line: readonly string[];
}

/** Every command line that has a help, as the helps themselves list them. */
async function everyHelp(line: readonly string[] = []): Promise<readonly Help[]> {
  const run = await runHere([...line, '--help']);
  const below = commandsIn(run.stdout).map((name) => everyHelp([...line, name]));
  return [{ line, ...run }, ...(await Promise.all(below)).flat()];
}

const helps = await everyHelp();

it('finds the commands of the program', () => {
  const names = helps.map(({ line }) => line.join(' '));
  expect(names).toEqual(expect.arrayContaining(['', 'check', 'gaps', 'explain']));
});

describe.each(helps.map((help) => [['otpath', ...help.line].join(' '), help] as const))(
  '%s --help',
  (name, { stdout, stderr, code }) => {
    it('says what the command does and every option of it', async () => {
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
      await expect(stdout).toMatchFileSnapshot(join(goldens, `${name.replaceAll(' ', '-')}.txt`));
    });

    it('fits into 80 columns', () => {
      expect(stdout.split('\n').filter(({ length }) => length > 80)).toEqual([]);
    });
  },
);

it.each(helps.filter(({ line }) => line.length === 1))(
  'gives the same help by "help $line.0"',
  async ({ line, stdout }) => {
    expect(await runHere(['help', ...line])).toEqual({ stdout, stderr: '', code: 0 });
  },
);

it.each(helps.map(({ line }) => line))('gives help in Welsh', async (...line) => {
  const { stdout, stderr, code } = await runHere([...line, '--help', '--lang', 'cy']);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const name = ['otpath', ...line].join('-');
  await expect(stdout).toMatchFileSnapshot(join(goldens, 'cy', `${name}.txt`));
  expect(stdout.split('\n').filter(({ length }) => length > 80)).toEqual([]);
});

it('shows what a command holds that does nothing by itself, and fails', async () => {
  const help = helps.find(({ line }) => line.join(' ') === 'framework');
  expect(await runHere(['framework'])).toEqual({ stdout: '', stderr: help?.stdout, code: 2 });
});

it('helps with a command below by "help framework list"', async () => {
  const help = helps.find(({ line }) => line.join(' ') === 'framework list');
  const { stdout } = await runHere(['help', 'framework', 'list']);
  expect(stdout).toBe(help?.stdout);
});

it.each(helps)('ends with examples: $line', ({ stdout }) => {
  expect(stdout.split('\nExamples:\n')[1]).toMatch(/^(?: {2}otpath.*\n(?: {6}\S.*\n)+){2,3}$/);
});

it('fits into 50 columns, but for commands and names, which are one piece', async () => {
  const { stdout } = await runHere(['sign', '--help'], { columns: 50 });
  const wide = stdout
    .split('\n')
    .filter((line) => line.length > 50 && !/^ {2}(?:otpath|-)/.test(line));
  expect(wide).toEqual([]);
});
