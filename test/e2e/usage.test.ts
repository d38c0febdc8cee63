import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runOtpath } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const example = 'examples/level-6';
const stackTrace = /^ +at |node:|Error:/m;

describe('a command line that can not be carried out', () => {
  it.each([
    ['a near miss of a command', ['chek'], "unknown command 'chek'\n(Did you mean check?)"],
    ['an unknown command', ['frobnicate'], "unknown command 'frobnicate'"],
    ['the name of an inherited property', ['constructor'], "unknown command 'constructor'"],
    ['an unknown option', ['check', '--bogus'], "unknown option '--bogus'"],
    [
      'a near miss of an option',
      ['check', '--strct'],
      "unknown option '--strct'\n(Did you mean --strict?)",
    ],
    [
      'an unknown format',
      ['check', '--format', 'xml'],
      'Allowed choices are pretty, json, sarif, junit, github, gitlab, markdown.',
    ],
    [
      'a day that is none',
      ['check', '--as-of', '2026-02-30'],
      'Write a day of the calendar as 2026-03-14.',
    ],
    ['a day written otherwise', ['gaps', '--as-of', '22.11.2026'], 'Write a day of the calendar'],
    ['a number that is none', ['check', '--max-warnings', 'few'], 'Write a whole number.'],
    ['a number below zero', ['check', '--max-warnings', '-1'], 'Write a whole number.'],
    ['an option without its value', ['gaps', '--target'], 'argument missing'],
    ['nothing to explain', ['explain'], "missing required argument 'code-or-id'"],
    ['a folder too many', ['gaps', 'one', 'two'], 'too many arguments'],
    ['a language that there is not', ['gaps', example, '--lang', 'tlh'], 'Allowed choices are en'],
  ])('%s exits with 2, and says so on stderr', async (_, args, message) => {
    const { stdout, stderr, code } = await runOtpath(args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(stackTrace);
  });
});

describe('where there is no portfolio', () => {
  it.each(['check', 'gaps'])('%s of a folder that is not there exits with 2', async (command) => {
    const cwd = temporaryFolder();
    const { stdout, stderr, code } = await runOtpath([command, 'nowhere'], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('There is no portfolio in "nowhere", nor in any folder above it.');
    expect(stderr).toContain('A portfolio is a folder with a file otpath.yaml in it.');
  });

  it.each(['check', 'gaps'])('%s in a folder without one exits with 2', async (command) => {
    const cwd = writeFiles(temporaryFolder(), { 'evidence/kitchen.md': '# A kitchen\n' });
    const { stdout, stderr, code } = await runOtpath([command], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('There is no portfolio in this folder, nor in any folder above it.');
    expect(stderr).not.toMatch(stackTrace);
  });

  it('one missing portfolio among several stops the run', async () => {
    const { stdout, stderr, code } = await runOtpath(['check', example, '/nowhere-at-all']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('"/nowhere-at-all"');
  });

  it('a folder called otpath.yaml is no portfolio', async () => {
    const cwd = writeFiles(temporaryFolder(), { [join('otpath.yaml', 'notes.md')]: '# Notes\n' });
    const { stdout, code } = await runOtpath(['check'], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });
});
