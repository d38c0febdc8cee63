import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';
import { keys, openOtpath } from '../support/terminal.ts';

const begins = '\u001B[200~';
const ends = '\u001B[201~';

it('takes a paste of several lines as one answer, though it comes in pieces', async () => {
  const cwd = temporaryFolder();
  const terminal = openOtpath(['init'], { cwd });
  await terminal.until('? Your name:');
  terminal.type(`${begins}Nia\rSam`);
  await new Promise((done) => setTimeout(done, 100));
  terminal.type(`ple\r\nOT${ends}`);
  await terminal.until('? Your name: Nia Sample OT');
  terminal.type(keys.enter);
  await terminal.until('? Your post:');
  terminal.type(keys.interrupt);
  expect(await terminal.ended).toBe(130);
  expect(terminal.text()).toContain('✔ Your name: Nia Sample OT\n');
  expect(terminal.text()).not.toContain('✔ Your post:');
});

it('answers only one question with a paste that the terminal does not mark', async () => {
  const cwd = temporaryFolder();
  const args = ['--role', 'OT', '--qualified', '2020-01-01', '--started', '2020-01-01'];
  const target = [
    '--registration',
    '',
    '--target',
    'milton-keynes-ot:grade-g-occupational-therapist',
  ];
  const terminal = openOtpath(['init', ...args, ...target], { cwd });
  await terminal.until('? Your name:');
  terminal.type('Nia Sample\rUn\rDau\rTri\rPedwar\r');
  terminal.type('Un\rDau\r\r');
  await terminal.until('? Is this right?');
  await new Promise((done) => setTimeout(done, 200));
  expect(existsSync(join(cwd, 'otpath.yaml'))).toBe(false);
  await terminal.until('Change your name: Nia Sample');
  terminal.type(keys.interrupt);
  expect(await terminal.ended).toBe(130);
});

it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  'marks no pastes any longer where %s ended it at a question',
  async (signal) => {
    const terminal = openOtpath(['init'], { cwd: temporaryFolder() });
    await terminal.until('? Your name:');
    expect(terminal.emulator.modes.bracketedPasteMode).toBe(true);
    terminal.kill(signal);
    expect(await terminal.ended).toBe(null);
    expect(terminal.emulator.modes.bracketedPasteMode).toBe(false);
  },
);
