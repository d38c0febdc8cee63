import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';
import { keys, openOtpath, type OpenTerminal } from '../support/terminal.ts';

const columns = 40;
const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';
const evidence =
  '---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: L6-PP-03\n    rationale: I weighed three ways of transferring and chose one with the person.\n---\nWhat happened, and what I learned from it, in a sentence that is longer than the screen.\n';

/** The lines that the terminal itself had to break, in the middle of a word. */
function brokenLines({ emulator }: OpenTerminal): readonly string[] {
  const { active } = emulator.buffer;
  return Array.from({ length: active.length }, (_, index) => active.getLine(index)!)
    .filter((line) => line.isWrapped)
    .map((line) => line.translateToString(true));
}

/** Answers one question after the other, each known by its first words, and looks at the screen at each. */
async function answerAll(
  terminal: OpenTerminal,
  answers: readonly (readonly [question: RegExp, answer?: string, end?: string])[],
): Promise<void> {
  for (const [question, answer = '', end = keys.enter] of answers) {
    await terminal.settle(question);
    expect(brokenLines(terminal)).toEqual([]);
    terminal.type(answer + end);
  }
}

it('every question of init fits into 40 columns', async () => {
  const terminal = openOtpath(['init', 'p'], { cwd: temporaryFolder(), columns, rows: 40 });
  await answerAll(terminal, [
    [/\? Your name:/, 'Siân Example'],
    [/\? Your post:/, 'Occupational Therapist'],
    [/\? When did you\s+qualify/, '8 July 2022'],
    [/\? When did you\s+start/, '2 September 2024'],
    [/\? Your HCPC/],
    [/\? Which framework/, keys.down.repeat(5)],
    [/\? What have you/, keys.down],
    [/\? When were you/, '15 January 2026'],
    [/\? What are you/],
    [/\? Is this right/],
  ]);
  expect(await terminal.ended).toBe(0);
  expect(brokenLines(terminal)).toEqual([]);
});

it('every question of add fits into 40 columns', async () => {
  const cwd = writeFiles(temporaryFolder(), { 'otpath.yaml': settings });
  const terminal = openOtpath(['add'], { cwd, columns, rows: 40 });
  await answerAll(terminal, [
    [/\? What is this/, 'A kitchen'],
    [/\? When was it/, '14/03/2026'],
    [/\? What type/],
    [/\? Find a\s+statement/, 'L6-PP-03', ''],
    [/❯ L6-PP-03[^]*⏎ select/],
    [/\? How does it/, 'I weighed three ways.'],
    [/\? Find another/],
    [/\? Which model/],
    [/\? A file to/],
    [/\? Who is the/, 'Nia Sample'],
  ]);
  await terminal.settle(/\? /);
  expect(brokenLines(terminal)).toEqual([]);
  terminal.type(keys.interrupt);
  await terminal.ended;
  expect(brokenLines(terminal)).toEqual([]);
});

it('every question of sign fits into 40 columns', async () => {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml': settings,
    'evidence/kitchen.md': evidence,
  });
  const terminal = openOtpath(['sign', join('evidence', 'kitchen.md')], { cwd, columns, rows: 40 });
  await answerAll(terminal, [
    [/\? Your name:/, 'Nia Sample'],
    [/\? Your post/, 'Team manager'],
    [/\? Your\s+registration/],
    [/\? What is your\s+relationship/, keys.down],
    [/\? Does the/],
    [/\? A comment/],
    [/\? Is this right/],
  ]);
  expect(await terminal.ended).toBe(0);
  expect(brokenLines(terminal)).toEqual([]);
});
