import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { copyExample } from '../support/temporary.ts';

const experienced = join(repository, 'examples', 'experienced-ot');
const day = ['--as-of', '2026-11-22'];
const cwd = copyExample();
const pack = join(cwd, 'pack.zip');

beforeAll(async () => {
  await runHere(['pack', '--draft', '--format', 'zip', '--output', pack, ...day], { cwd });
});

const commands: readonly (readonly string[])[] = [
  ['gaps', '.', ...day],
  ['gaps', experienced, ...day, '--all'],
  ['check', '.', ...day],
  ['plan', '.', ...day],
  ['route', 'cheshire-east-ot', '--portfolio', experienced, ...day],
  ['find', 'hoist', '.'],
  ['explain', 'OT301'],
  ['verify', pack],
  [],
];

describe.each([50, 60, 80])('at %i columns', (width) => {
  it.each(commands)('colours change no line of %s %s', async (...args) => {
    const run = { cwd, columns: width, env: { NO_COLOR: undefined } };
    const plain = await runHere([...args, '--no-color'], run);
    const coloured = await runHere([...args, '--color'], run);
    expect(coloured.stdout).not.toBe(plain.stdout);
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  });
});
