import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, runOtpath, type Run } from '../support/run.ts';

const goldens = join(repository, 'test', 'goldens', 'help');

/** The commands that a help lists, without `help` itself. */
function commandsIn(help: string): readonly string[] {
  const [, list = ''] = help.split(/^Commands:\n/m);
  return [...list.matchAll(/^ {2}([a-z-]+)/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');
}

interface Help extends Run {
  readonly line: readonly string[];
}

/** Every command line that has a help, as the helps themselves list them. */
async function everyHelp(line: readonly string[] = []): Promise<readonly Help[]> {
  const run = await runOtpath([...line, '--help']);
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
    expect(await runOtpath(['help', ...line])).toEqual({ stdout, stderr: '', code: 0 });
  },
);

it('shows the help where no command is given, and exits with 2', async () => {
  expect(await runOtpath([])).toEqual({ stdout: '', stderr: helps[0]!.stdout, code: 2 });
});
