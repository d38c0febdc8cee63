import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyExample, fingerprints } from '../support/temporary.ts';
import { keys, openOtpath } from '../support/terminal.ts';

const evidence = 'evidence/2026-07-duty-rota-conflict.md';

it('asks an assessor one question after another in a narrow terminal, and records the answers', async () => {
  const cwd = copyExample();
  const before = readdirSync(join(cwd, 'signoffs'));
  const terminal = openOtpath(['sign', evidence], { cwd, columns: 50 });
  await terminal.refuse('Your name:', ' ', 'Please write something.');
  await terminal.answer('Your name:', 'Siân Sample');
  await terminal.answer('Your post', 'Uwch Therapydd');
  await terminal.answer('Your registration number');
  await terminal.answer('What are you to the practitioner?', keys.down);
  await terminal.answer('Does the evidence show it?', keys.down);
  await terminal.answer('On what conditions?', 'Dangos y llythyr i’r tîm.');
  expect(await terminal.ended).toBe(0);

  const [file] = readdirSync(join(cwd, 'signoffs')).filter((name) => !before.includes(name));
  const written = readFileSync(join(cwd, 'signoffs', file!), 'utf8');
  expect(written).toContain('name: Siân Sample\n  role: Uwch Therapydd\n  relationship: manager');
  expect(written).toContain('judgement: accepted-with-conditions');
  expect(written).toContain('comment: Dangos y llythyr i’r tîm.');
  // The terminal is narrower than the path.
  expect(terminal.text().replaceAll('\n', '')).toContain(`Written to signoffs/${file!}`);
});

it('writes nothing where somebody presses Ctrl-C', async () => {
  const cwd = copyExample();
  const before = fingerprints(cwd);
  const terminal = openOtpath(['sign', evidence], { cwd });
  await terminal.until('? Your name:');
  terminal.type(keys.interrupt);
  expect(await terminal.ended).toBe(130);
  expect(fingerprints(cwd)).toEqual(before);
});
