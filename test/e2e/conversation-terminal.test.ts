import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/run.ts';
import { runHere } from '../support/run-here.ts';
import { copyExample, pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { keys, openOtpath, openTerminal } from '../support/terminal.ts';

const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';
const portfolio = (): string => writeFiles(temporaryFolder(), { 'otpath.yaml': settings });
const draftsOf = (root: string): readonly string[] =>
  existsSync(join(root, '.otpath/drafts'))
    ? readdirSync(join(root, '.otpath/drafts')).filter((name) => name.endsWith('.json'))
    : [];
const answered = ['--reflection', 'none', '--text', 'Much.', '--witness', 'Nia Sample'];

it('goes back with Esc and with <, and keeps the answers that were given', async () => {
  const cwd = portfolio();
  const terminal = openOtpath(['add', ...answered], { cwd });
  await terminal.until('To go back one question, press Esc');
  await terminal.refuse('What is this piece of work called?', '<', 'This is the first question.');
  terminal.type(keys.backspace);
  await terminal.answer('What is this piece of work called?', 'A kitchen');
  await terminal.until('? When was it?');
  terminal.type(keys.escape);
  await terminal.until('? What is this piece of work called? (A kitchen)');
  await terminal.answer('What is this piece of work called?');
  await terminal.answer('When was it?', '14/03/2026');
  // In a list the sign is typed without being seen.
  await terminal.until(/\? What type of evidence is it\?[^]*⏎ select/);
  terminal.type('<');
  terminal.type(keys.enter);
  await terminal.until('? When was it? (14/03/2026)');
  await terminal.answer('When was it?');
  await terminal.answer('What type of evidence is it?');
  // Esc takes back a statement that was chosen by mistake.
  await terminal.until(/\? Find a statement:[^]*❯ (?:Type words|From your text)[^]*⏎ select/);
  terminal.type(keys.down + keys.enter);
  // The text suggests some statements, which come first.
  await terminal.until('? How does it show L6-PP-31?');
  terminal.type(keys.escape);
  await terminal.until(/\? Find a statement:[^]*❯ (?:→ )?L6-PP-31[^]*⏎ select/);
  terminal.type('L6-PP-02');
  await terminal.until(/\? Find a statement: L6-PP-02\n❯ L6-PP-02 /);
  terminal.type(keys.enter);
  await terminal.answer('How does it show L6-PP-02?', 'I did.');
  await terminal.answer('Find another (1 so far):');
  await terminal.answer('A file to attach');
  await terminal.answer('Is this right?');
  await terminal.answer('Open it now?', 'n');
  expect(await terminal.ended).toBe(0);
  expect(readFileSync(join(cwd, 'evidence/2026-03-14-a-kitchen.md'), 'utf8')).toMatch(
    /claims:\n {2}- statement: L6-PP-02\n {4}rationale: I did\.\nwitness/,
  );
  expect(pathsIn(cwd).filter((path) => path.startsWith('.'))).toEqual([]);
});

it('never takes another statement for a mistyped id with Enter alone', async () => {
  const args = ['--title', 'A', '--date', '14/03/2026', '--type', 'audit'];
  const terminal = openOtpath(['add', ...args, ...answered], { cwd: portfolio() });
  await terminal.until(/\? Find a statement:[^]*❯ (?:Type words|From your text)[^]*⏎ select/);
  terminal.type('L5-PP-O7');
  await terminal.until(/❯ There is no L5-PP-O7\. Did you mean one of these\?\n {2}L5-PP-07 /);
  terminal.type(keys.enter);
  await terminal.until(
    /✔ Find a statement: nothing chosen\n\? Find a statement:[^]*❯ (?:Type words|From your text)/,
  );
  terminal.type('L5-PP-O7');
  await terminal.until(/❯ There is no L5-PP-O7[^]*⏎ select/);
  terminal.type(keys.down + keys.enter);
  await terminal.until('? How does it show L5-PP-07?');
  terminal.type(keys.interrupt);
  expect(await terminal.ended).toBe(130);
});

it.each(['SIGHUP', 'SIGTERM', 'SIGKILL'] as const)(
  'keeps the answers where %s ends it, and offers them to the next run',
  async (signal) => {
    const cwd = portfolio();
    const first = openOtpath(['add', ...answered], { cwd });
    await first.answer('What is this piece of work called?', 'A kitchen');
    await first.answer('When was it?', '14/03/2026');
    await first.answer('What type of evidence is it?');
    await first.until('? Find a statement:');
    first.kill(signal);
    await first.ended;
    const [file] = draftsOf(cwd);
    expect(statSync(join(cwd, '.otpath/drafts', file!)).mode & 0o777).toBe(0o600);
    // No other command sees it.
    const check = await runHere(['check', '--strict'], { cwd });
    expect(check.stdout).toBe('No problems found in 0 pieces of evidence with 0 claims.\n');

    const second = openOtpath(['add', ...answered], { cwd });
    await second.until(/You started a piece of evidence but did not finish it\.\n\? Do you/);
    await second.until(/❯ Yes: \d+ \w+ \d+, 3 answers, A kitchen/);
    await second.answer('Do you want to continue?');
    await second.until(/called\? A kitchen\n {2}When was it\? 14\/03\/2026\n[^]*Find a statement/);
    // A draft belongs to one run: another begins anew beside it.
    const beside = openOtpath(['add', ...answered], { cwd });
    await beside.until('? What is this piece of work called?');
    beside.type(keys.interrupt);
    expect(await beside.ended).toBe(130);
    expect(beside.text()).not.toContain('did not finish');
    second.type('L6-PP-02');
    await second.until(/❯ L6-PP-02 /);
    second.type(keys.enter);
    await second.answer('How does it show L6-PP-02?', 'I did.');
    await second.answer('Find another (1 so far):');
    await second.answer('A file to attach');
    await second.answer('Is this right?');
    await second.answer('Open it now?', 'n');
    expect(await second.ended).toBe(0);
    expect(readFileSync(join(cwd, 'evidence/2026-03-14-a-kitchen.md'), 'utf8')).toContain(
      'A kitch',
    );
    expect(pathsIn(cwd).filter((path) => path.startsWith('.'))).toEqual([]);
  },
);

it('removes a draft that somebody does not want', async () => {
  const cwd = portfolio();
  const first = openOtpath(['add', ...answered], { cwd });
  await first.answer('What is this piece of work called?', 'A kitchen');
  await first.until('? When was it?');
  first.type(keys.end);
  expect(await first.ended).toBe(130);
  expect(first.text().replace(/\s+/g, ' ')).toContain(
    'Stopped. Nothing was written. Your answers are kept. To continue, run the same command again.',
  );
  expect(draftsOf(cwd)).toHaveLength(1);
  const second = openOtpath(['add', ...answered], { cwd });
  await second.answer('Do you want to continue?', keys.down.repeat(2));
  await second.until('? What is this piece of work called?');
  expect(draftsOf(cwd)).toEqual([]);
  second.type(keys.end);
  expect(await second.ended).toBe(130);
  expect(second.text()).toMatch(/\nStopped\. Nothing was written\.$/);
});

it('keeps the answers of a new portfolio, for which there is no folder yet', async () => {
  const cwd = temporaryFolder();
  const env = { XDG_STATE_HOME: temporaryFolder() };
  const first = openOtpath(['init', 'p'], { cwd, env });
  await first.answer('Your name:', 'Nia Sample');
  await first.until('? Your post:');
  first.kill('SIGHUP');
  await first.ended;
  expect(pathsIn(cwd)).toEqual([]);
  const elsewhere = openOtpath(['init', 'q'], { cwd, env });
  await elsewhere.until('? Your name:');
  elsewhere.kill('SIGKILL');
  await elsewhere.ended;
  const second = openOtpath(['init', 'p'], { cwd, env });
  await second.answer('Do you want to continue?');
  await second.until('? Your post:');
  second.kill('SIGKILL');
  await second.ended;
});

it('asks again what an assessor answered about a text that has changed since', async () => {
  const cwd = copyExample();
  const evidence = 'evidence/2026-07-duty-rota-conflict.md';
  const first = openOtpath(['sign', evidence], { cwd, rows: 80 });
  await first.answer('Your name:', 'Siân Sample');
  await first.until('? Your post');
  first.kill('SIGHUP');
  await first.ended;
  writeFiles(cwd, { [evidence]: `${readFileSync(join(cwd, evidence), 'utf8')}\nMore.\n` });
  const second = openOtpath(['sign', evidence], { cwd, rows: 80 });
  await second.answer('Do you want to continue?');
  await second.until('has changed since');
  await second.until('? Your name: (Siân Sample)');
  second.type(keys.interrupt);
  expect(await second.ended).toBe(130);
});

describe.skipIf(process.platform === 'win32')('Ctrl-Z', () => {
  it('lets the shell have the terminal, and fg asks the question again with what was typed', async () => {
    const cwd = portfolio();
    const env = { PS1: '$ ', HISTFILE: '', BASH_SILENCE_DEPRECATION_WARNING: '1' };
    const shell = openTerminal('bash', ['--norc', '--noprofile', '-i'], { cwd, env });
    await shell.until(/\$$/);
    shell.type(`'${process.execPath}' '${join(repository, 'bin/otpath.js')}' add${keys.enter}`);
    await shell.until('? What is this piece of work called?');
    shell.type('A kit');
    await shell.until('called? A kit');
    shell.type(keys.suspend);
    await shell.until(/Stopped[^]*\$$/);
    expect(shell.emulator.modes.bracketedPasteMode).toBe(true);
    shell.type(`echo "still here"${keys.enter}`);
    await shell.until(/\nstill here\n/);
    shell.type(`fg${keys.enter}`);
    await shell.until(/still here\n[^]*\? What is this piece of work called\? A kit$/);
    shell.type(`chen${keys.enter}`);
    await shell.until('✔ What is this piece of work called? A kitchen');
    await shell.until('? When was it?');
    shell.type(keys.interrupt);
    await shell.until('Your answers are kept.');
    shell.type(`exit${keys.enter}`);
    await shell.ended;
  });
});
