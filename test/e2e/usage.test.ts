import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const example = 'examples/level-6';
const stackTrace = /^ +at |node:|Error:/m;

describe('a command line that can not be carried out', () => {
  it.each([
    ['a near miss of a command', ['chek'], 'no command "chek".\nDid you mean otpath check?\n'],
    ['letters in another order', ['hlep'], 'Did you mean otpath help?'],
    ['a question mark', ['?'], 'Did you mean otpath help?'],
    [
      'a target without its framework',
      ['gaps', example, '--target', 'level-7'],
      'Did you mean wales-social-care-ot:level-7? To see all targets, run:',
    ],
    [
      'a slip in one',
      ['gaps', example, '--target', 'levl-7'],
      'Did you mean wales-social-care-ot:level-7?',
    ],
    [
      'the beginning of a framework',
      ['gaps', example, '--target', 'rcot'],
      'Did you mean one of these? rcot-advanced-practice:',
    ],
    ['an id without its zeros', ['explain', 'l6-pp-3'], 'Did you mean L6-PP-03?'],
    [
      'an unknown command',
      ['frobnicate'],
      'no command "frobnicate".\nFor all commands, type: otpath help',
    ],
    ['the name of an inherited property', ['constructor'], 'no command "constructor"'],
    ['no word at all', [''], 'no command "".\nFor all commands'],
    ['a word that people try', ['new'], 'Did you mean otpath init?'],
    ['another', ['Start', 'now'], 'Did you mean otpath init?'],
    ['another', ['validate', 'portfolio'], 'Did you mean otpath check?'],
    ['another', ['report', '--format', 'html'], 'Did you mean otpath gaps?'],
    ['another', ['search', 'risk'], 'Did you mean otpath find?'],
    ['help for what is no command', ['help', 'me'], 'For all commands, type: otpath help\n'],
    ['help for a near miss', ['chek', '--help'], 'Did you mean otpath check?'],
    [
      'a near miss of a command below',
      ['framework', 'lst'],
      'otpath framework has no command "lst".\nDid you mean otpath framework list?\nFor all commands, type: otpath help framework\n',
    ],
    [
      'an unknown option',
      ['check', '--bogus'],
      'otpath check has no option --bogus.\nFor help with this command, type: otpath check --help\n',
    ],
    ['a near miss of an option', ['check', '--strct'], '--strct.\nDid you mean --strict?\n'],
    ['with its value', ['gaps', '--traget=x'], 'no option --traget.\nDid you mean --target?\n'],
    ['of a command below', ['framework', 'list', '--fromat'], 'Did you mean --format?'],
    ['the beginning of one', ['gaps', '--fail'], 'Did you mean --fail-on-gaps?'],
    [
      'an unknown format',
      ['check', '--format', 'jsn'],
      '--format can’t be "jsn". Choose one of: pretty, json, sarif, junit, github, gitlab, markdown.\nDid you mean json?',
    ],
    [
      'a day that is none',
      ['check', '--as-of', '2026-02-30'],
      '--as-of can’t be "2026-02-30". Write a date such as 2026-03-14 or 14/03/2026.',
    ],
    ['a month alone', ['gaps', '--as-of', 'November 2026'], 'Write a date such as 2026-03-14'],
    ['a number that is none', ['check', '--max-warnings', 'few'], 'Write a whole number.'],
    ['a number below zero', ['check', '--max-warnings', '-1'], 'Write a whole number.'],
    ['an option without its value', ['gaps', '--target'], 'Add a value: --target <framework:id>'],
    [
      'nothing to explain',
      ['explain'],
      'otpath explain needs one argument (what to explain).\nFor example: otpath explain L6-PP-03\n',
    ],
    [
      'a folder too many',
      ['gaps', 'one', 'two'],
      'takes one argument (folder of the portfolio). You gave 2: one, two.\nPut names with spaces in quotation marks: "My portfolio"',
    ],
    [
      'a word too many',
      ['framework', 'list', 'all'],
      'otpath framework list takes only options. You also gave: all.',
    ],
    ['a language that there is not', ['gaps', example, '--lang', 'tlh'], 'Choose one of: en, cy.'],
    [
      'options that exclude each other',
      ['plan', '--write', '--format', 'md'],
      'You can’t use --write and --format together.',
    ],
    ['a near miss of a kind', ['schema', 'portfolo'], 'Did you mean portfolio?'],
  ])('%s exits with 2, and says so on stderr', async (_, args, message) => {
    const { stdout, stderr, code } = await runHere(args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    // Wrapped or not.
    expect(stderr.replaceAll('\n', ' ')).toContain(message.replaceAll('\n', ' '));
    expect(stderr).not.toMatch(stackTrace);
    expect(stderr).not.toMatch(/^error|unknown/m);
  });
});

it('what is wrong is said in Welsh too', async () => {
  const said = async (...args: readonly string[]): Promise<string> =>
    (await runHere([...args, '--lang', 'cy'])).stderr;
  expect(await said('chek')).toBe(
    'Nid oes gan otpath orchymyn "chek".\nAi otpath check oeddech chi’n ei feddwl?\nI weld pob gorchymyn, teipiwch: otpath help\n',
  );
  expect(await said('gaps', 'one', 'two')).toBe(
    'Mae otpath gaps yn cymryd un arg (ffolder y portffolio). Rhoesoch 2: one, two.\nRhowch enwau â bylchau mewn dyfynodau: "Fy mhortffolio"\nI gael cymorth gyda’r gorchymyn hwn, teipiwch: otpath gaps --help\n',
  );
  expect(await said('check', '--max-warnings', 'few')).toContain(
    'Ni all --max-warnings fod yn "few". Ysgrifennwch rif cyfan.\n',
  );
});

describe('where there is no portfolio', () => {
  it.each(['check', 'gaps'])('%s of a folder that is not there exits with 2', async (command) => {
    const cwd = temporaryFolder();
    const { stdout, stderr, code } = await runHere([command, 'nowhere'], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('There is no file or folder "nowhere".');
    expect(stderr.replaceAll('\n', ' ')).toContain('It has a file called otpath.yaml in it.');
  });

  it.each(['check', 'gaps'])('%s in a folder without one exits with 2', async (command) => {
    const cwd = writeFiles(temporaryFolder(), { 'evidence/kitchen.md': '# A kitchen\n' });
    const { stdout, stderr, code } = await runHere([command], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('There is no portfolio in this folder or in any folder above it.');
    expect(stderr).not.toMatch(stackTrace);
  });

  it('names the one in a folder below, and otpath init where there is none', async () => {
    const cwd = writeFiles(temporaryFolder(), { 'my portfolio/otpath.yaml': 'otpath: 1\n' });
    expect((await runHere(['gaps'], { cwd })).stderr).toBe(
      'There is no portfolio in this folder. There is one in the folder "my portfolio".\nGo there first, then run otpath again: cd "my portfolio"\n',
    );
    const empty = await runHere(['check'], { cwd: temporaryFolder() });
    expect(empty.stderr).toContain('To start one here, run:\notpath init\n');
  });

  it('of a wrong name, says how it has to be called', async () => {
    const cwd = writeFiles(temporaryFolder(), { 'otpath.yml': 'otpath: 1\n' });
    const { stderr, code } = await runHere(['gaps'], { cwd });
    expect(stderr).toContain('Rename it otpath.yaml');
    expect(code).toBe(2);
  });

  it('what was meant as the file to write is told apart from a folder', async () => {
    const { stderr, code } = await runHere(['pack', 'mine.zip'], { cwd: temporaryFolder() });
    expect(stderr).toBe(
      'There is no file or folder "mine.zip".\nTo choose the name of the file that otpath writes, add: --output mine.zip\n',
    );
    expect(code).toBe(2);
  });

  it('one missing portfolio among several is named, and the run fails', async () => {
    const { stdout, stderr, code } = await runHere(['check', example, '/nowhere-at-all']);
    expect(code).toBe(2);
    expect(stdout).toContain('31 pieces of evidence');
    expect(stderr).toContain('"/nowhere-at-all"');
  });

  it('a folder called otpath.yaml is no portfolio', async () => {
    const cwd = writeFiles(temporaryFolder(), { [join('otpath.yaml', 'notes.md')]: '# Notes\n' });
    const { stdout, code } = await runHere(['check'], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });
});

it.each(['2026-11-22', '22/11/2026', '22.11.2026', '22 November 2026'])(
  'a day can be written as %s',
  async (day) => {
    const { stdout, code } = await runHere(['gaps', example, '--as-of', day]);
    expect(code).toBe(0);
    expect(stdout).toContain('As of: 22 November 2026');
  },
);

it('whether there are colours can be said before the command', async () => {
  const behind = await runHere(['explain', 'OT301', '--color']);
  expect(behind.code).toBe(0);
  expect(await runHere(['--color', 'explain', 'OT301'])).toEqual(behind);
});

it('a long dash, as Word makes one of two hyphens, is read as them', async () => {
  const typed = await runHere(['explain', 'OT301', '--format', 'json', '--no-color']);
  expect(typed).toEqual(
    await runHere(['explain', 'OT301', '\u2014format', 'json', '\u2013no-color']),
  );
  expect(await runHere(['gaps', '\u2013h'])).toEqual(await runHere(['gaps', '-h']));
});
