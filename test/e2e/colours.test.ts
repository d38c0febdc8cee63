import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';

const day = ['--as-of', '2026-11-22'];
const commands: readonly (readonly string[])[] = [
  ['gaps', 'examples/level-6', ...day],
  ['gaps', 'examples/experienced-ot', ...day, '--all'],
  ['check', 'examples/level-6', ...day],
  ['plan', 'examples/level-6', ...day],
  ['route', 'cheshire-east-ot', '--portfolio', 'examples/experienced-ot', ...day],
  ['find', 'hoist', 'examples/level-6'],
  ['explain', 'OT301'],
];

describe.each([50, 60, 80])('at %i columns', (width) => {
  it.each(commands)('colours change no line of %s %s', async (...args) => {
    const run = { columns: width, env: { NO_COLOR: undefined } };
    const plain = await runHere([...args, '--no-color'], run);
    const coloured = await runHere([...args, '--color'], run);
    expect(coloured.stdout).not.toBe(plain.stdout);
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  });
});
