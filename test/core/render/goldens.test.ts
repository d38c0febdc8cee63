import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingFormats, gapsFormats } from '../../../src/core/render/index.ts';
import { runHere } from '../../support/run-here.ts';
import { repository, type RunOptions } from '../../support/run.ts';
import { withUsedRules } from '../../support/sarif.ts';

const goldens = join(repository, 'test', 'goldens');
const example = 'examples/level-6';
const asOf = ['--as-of', '2026-11-22'];

const coloured: RunOptions = { env: { FORCE_COLOR: '1', NO_COLOR: undefined } };

/** The result of a command that has nothing to say on stderr. */
async function resultOf(args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { stdout, stderr, code } = await runHere([...args, ...asOf], options);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

const endings: Readonly<Record<string, string>> = {
  pretty: 'txt',
  terminal: 'txt',
  sarif: 'sarif',
  junit: 'xml',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  markdown: 'md',
};
const fileOf = (name: string, format: string): string =>
  join(goldens, `${name}.${endings[format] ?? format}`);

describe('check examples/level-6', () => {
  it.each(Object.keys(findingFormats))('--format %s', async (format) => {
    const result = await resultOf(['check', example, '--format', format]);
    const shown = format === 'sarif' ? withUsedRules(result) : result;
    await expect(shown).toMatchFileSnapshot(fileOf('check/level-6', format));
  });

  it('with colours', async () => {
    const result = await resultOf(['check', example], coloured);
    await expect(result).toMatchFileSnapshot(fileOf('check/level-6-colours', 'txt'));
  });
});

describe('gaps examples/level-6', () => {
  it.each(Object.keys(gapsFormats))('--format %s', async (format) => {
    const result = await resultOf(['gaps', example, '--format', format]);
    await expect(result).toMatchFileSnapshot(fileOf('gaps/level-6', format));
  });

  it('in 50 columns', async () => {
    const result = await resultOf(['gaps', example], { columns: 50 });
    await expect(result).toMatchFileSnapshot(fileOf('gaps/level-6-50-columns', 'txt'));
  });

  it('with colours', async () => {
    const result = await resultOf(['gaps', example], coloured);
    await expect(result).toMatchFileSnapshot(fileOf('gaps/level-6-colours', 'txt'));
  });

  it('--all, the first 60 lines', async () => {
    const result = await resultOf(['gaps', example, '--all']);
    const lines = result.split('\n').slice(0, 60);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fileOf('gaps/level-6-all', 'txt'));
  });
});

describe.each(['experienced-ot', 'grade-g'])('gaps examples/%s', (name) => {
  it.each(['terminal', 'md', 'json'])('--format %s', async (format) => {
    const result = await resultOf(['gaps', `examples/${name}`, '--format', format]);
    await expect(result).toMatchFileSnapshot(fileOf(`gaps/${name}`, format));
  });
});

describe.each(['experienced-ot', 'grade-g'])('pack examples/%s', (name) => {
  it('--format md', async () => {
    const args = ['pack', `examples/${name}`, '--format', 'md', ...asOf];
    const { stdout, code } = await runHere(args);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(fileOf(`pack/${name}`, 'md'));
  });
});
