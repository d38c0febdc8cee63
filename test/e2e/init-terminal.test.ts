import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { pathsIn, temporaryFolder } from '../support/temporary.ts';
import { keys, openOtpath, type OpenTerminal } from '../support/terminal.ts';

const clearLine = '\u0015';
const to = (count: number): string => keys.down.repeat(count);

/** Every question in its order, with an answer. The frameworks are in the order of their names. */
const answers: readonly (readonly [string, string])[] = [
  ['Your name:', 'Siân Ŵyn Example'],
  ['Your post:', 'Therapydd Galwedigaethol: oedolion #2'],
  ['When did you qualify?', '8/7/22'],
  ['When did you start in your present post?', 'Sept 2024'],
  ['Your HCPC registration number:', 'ot012345'],
  ['When does it run out?', '2027-10-31'],
  ['Which framework or pathway?', to(5)],
  ['What have you been signed off at?', to(1)],
  ['When were you signed off?', '01/2026'],
  ['What are you working towards?', ''],
];

const written = {
  otpath: 1,
  practitioner: {
    name: 'Siân Ŵyn Example',
    role: 'Therapydd Galwedigaethol: oedolion #2',
    qualified: '2022-07-08',
    started: '2024-09-01',
  },
  target: 'wales-social-care-ot:level-6',
  written_for: ['wales-social-care-ot@1.0.0'],
  attained: [{ target: 'wales-social-care-ot:level-5', date: '2026-01-31' }],
  credentials: [{ kind: 'hcpc-registration', number: 'OT012345', expires: '2027-10-31' }],
};

async function answerAll(terminal: OpenTerminal, count = answers.length): Promise<void> {
  for (const [question, text] of answers.slice(0, count)) await terminal.answer(question, text);
}

const settingsIn = (root: string): unknown =>
  parse(readFileSync(join(root, 'otpath.yaml'), 'utf8'));

it('makes a portfolio from a conversation in which each answer is shown back in words', async () => {
  const cwd = temporaryFolder();
  const terminal = openOtpath(['init', 'fy mhortffolio'], { cwd });
  await answerAll(terminal);
  await terminal.until('Change when you started: 1 September 2024');
  await terminal.answer('Is this right?');
  expect(await terminal.ended).toBe(0);
  const shown = terminal.text();
  expect(shown).toContain('When did you qualify? 8 July 2022\n');
  expect(shown).toContain('Your HCPC registration number: OT012345\n');
  // Of a month, which day is taken is said.
  expect(shown.replace(/\s+/g, ' ')).toContain(
    'start in your present post? 1 September 2024, the first day of the month ',
  );
  expect(shown.replace(/\s+/g, ' ')).toContain(
    'When were you signed off? 31 January 2026, the last day of the month ',
  );
  expect(shown).toContain('\n  cd "fy mhortffolio"  go to the portfolio\n  otpath add ');
  const root = join(cwd, 'fy mhortffolio');
  expect(settingsIn(root)).toEqual(written);
  const { stdout, code } = await runHere(['check', '--strict'], { cwd: root });
  expect({ stdout, code }).toEqual({
    stdout: 'No problems found in 0 pieces of evidence with 0 claims.\n',
    code: 0,
  });
  expect((await runHere(['gaps'], { cwd: root })).code).toBe(0);
});

it('goes on in 50 columns, breaks no word, and uses no colour where NO_COLOR is set', async () => {
  const cwd = temporaryFolder();
  const terminal = openOtpath(['init'], { cwd, columns: 50, rows: 40 });
  await terminal.answer('Your name:', 'Siân Ŵyn Example');
  await terminal.answer('Your post:');
  await terminal.answer('When did you qualify?');
  await terminal.answer('When did you start', '5 March 2025');
  await terminal.refuse(
    'Your HCPC',
    'OT12',
    'An HCPC number is OT and 5 or 6 digits, such as\nOT012345.',
  );
  await terminal.answer('Your HCPC', clearLine);
  await terminal.until('❯ Cheshire East occupational therapy pathway');
  expect(terminal.text()).not.toContain('When does it run out?');
  await terminal.answer('Which framework or pathway?', to(2));
  // One role profile only: there is nothing to stand at, and nothing to choose.
  await terminal.until('Change the framework: Milton Keynes City Coun…');
  expect(terminal.text()).toContain('When did you start in your present post? 5 March\n2025\n');
  await terminal.answer('Is this right?');
  expect(await terminal.ended).toBe(0);
  const { active } = terminal.emulator.buffer;
  const coloured = terminal
    .text()
    .split('\n')
    .flatMap((_, y) => (active.getLine(y)?.getCell(0)?.isFgDefault() === false ? [y] : []));
  expect(coloured).toEqual([]);
  expect(settingsIn(cwd)).toMatchObject({
    practitioner: { name: 'Siân Ŵyn Example', started: '2025-03-05' },
    target: 'milton-keynes-ot:grade-g-occupational-therapist',
  });
});

it('does without the day of what was recognised, and then does not write it down', async () => {
  const cwd = temporaryFolder();
  const terminal = openOtpath(['init', '--name', 'Nia Example', '--role', ''], { cwd });
  for (const [question, text] of answers.slice(2, 8)) await terminal.answer(question, text);
  await terminal.until(/If\s+you\s+leave\s+this\s+blank,\s+it\s+is\s+not\s+recorded/);
  await terminal.answer('When were you signed off?');
  // The level is still offered: nobody has recorded that it is behind.
  await terminal.until(/\? What are you working towards\?\n  level-5: .*\n❯ level-6: /);
  await terminal.answer('What are you working towards?');
  await terminal.until('Change when you were signed off: not known, so level-5: ');
  await terminal.answer('Is this right?');
  expect(await terminal.ended).toBe(0);
  expect(terminal.text().replaceAll('\n', ' ')).toMatch(
    /signed off\? not known, so level-5: .* is not recorded /,
  );
  expect(settingsIn(cwd)).not.toHaveProperty('attained');
  const text = readFileSync(join(cwd, 'otpath.yaml'), 'utf8');
  expect(text).toContain('\n#attained: [{ target: wales-social-care-ot:level-5, date: ');
  expect((await runHere(['check', '--strict'], { cwd })).code).toBe(0);
});

it('lets answers be changed before anything is written, and asks again for what hangs on them', async () => {
  const cwd = temporaryFolder();
  const terminal = openOtpath(['init', 'p', '--name', 'Nia Example', '--role', 'OT'], { cwd });
  for (const [question, text] of answers.slice(2)) await terminal.answer(question, text);
  await terminal.answer('Is this right?', to(2));
  await terminal.until('? Your post: (OT)');
  await terminal.answer('Your post:', keys.backspace);
  await terminal.until('Change your post: left blank');
  // Another framework takes out where one stands and what one aims at.
  await terminal.answer('Is this right?', to(7));
  await terminal.answer('Which framework or pathway?', keys.up.repeat(5));
  await terminal.answer('What have you been signed off at?', to(3));
  await terminal.answer('When were you signed off?', '1 March 2026');
  await terminal.answer('What are you working towards?');
  await terminal.until('Change what you are working towards: Experienced Occupational Therapist');
  // A name that is kept, and a target that lies behind where one stands now.
  await terminal.answer('Is this right?', to(1));
  await terminal.answer('Your name:');
  await terminal.answer('Is this right?', to(8));
  await terminal.answer('What have you been signed off at?', to(1));
  await terminal.answer('When were you signed off?', '1 March 2026');
  await terminal.answer('What are you working towards?', keys.down);
  expect(pathsIn(cwd)).toEqual([]);
  await terminal.answer('Is this right?');
  expect(await terminal.ended).toBe(0);
  const { practitioner, target, attained } = settingsIn(join(cwd, 'p')) as typeof written;
  expect(practitioner).not.toHaveProperty('role');
  expect(practitioner.name).toBe('Nia Example');
  expect(target).toMatch(/^cheshire-east-ot:/);
  expect(attained).toMatchObject([{ date: '2026-03-01' }]);
});

it('stops at each question with Ctrl-C, says so in one line, and has written nothing', async () => {
  const seen: string[] = [];
  for (let count = 0; count <= answers.length; count += 1) {
    const cwd = temporaryFolder();
    const terminal = openOtpath(['init', 'new'], { cwd });
    await answerAll(terminal, count);
    const question = answers[count]?.[0] ?? 'Is this right?';
    await terminal.until(`? ${question}`);
    terminal.type(keys.interrupt);
    expect(await terminal.ended).toBe(130);
    const kept =
      count === 0 ? '' : ' Your answers are kept. To continue, run the same command again.';
    expect(terminal.text().replace(/\n(?! *$)/g, ' ')).toMatch(
      new RegExp(`Stopped\\. Nothing was written\\.${kept}$`),
    );
    expect(terminal.text()).not.toMatch(/Error|^ +at /m);
    expect(pathsIn(cwd)).toEqual([]);
    seen.push(question);
  }
  expect(seen).toHaveLength(11);
}, 60_000);

it('writes nothing where somebody chooses to stop', async () => {
  const cwd = temporaryFolder();
  const args = ['init', '--name', 'Nia', '--target', 'hcpc-cpd', '--registration', 'OT012345'];
  const terminal = openOtpath(args, { cwd });
  for (const [question] of answers.slice(1, 4)) await terminal.answer(question);
  await terminal.refuse('When does it run out?', 'next year', 'Write the day, month and year');
  const short = `${clearLine}31/10/27`;
  await terminal.refuse(
    'When does it run out?',
    short,
    'Write the year in full, such as 2024, not 24.',
  );
  await terminal.answer('When does it run out?', `${clearLine}31/10/2019`);
  await terminal.until('Change when your registration runs out: 31 October 2019, which has passed');
  await terminal.answer('Is this right?', keys.up.repeat(1) + to(20));
  expect(await terminal.ended).toBe(130);
  expect(terminal.text()).toMatch(/\nStopped\. Nothing was written\.$/);
  expect(pathsIn(cwd)).toEqual([]);
});
