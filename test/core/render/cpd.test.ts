import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gapsFormats } from '../../../src/core/render/index.ts';
import { emptyPortfolio, fullPortfolio, thinPortfolio } from '../../support/cpd-portfolios.ts';
import { runHere } from '../../support/run-here.ts';
import { repository, type RunOptions } from '../../support/run.ts';

const goldens = join(repository, 'test', 'goldens', 'cpd');
const example = join(repository, 'examples', 'level-6');
const endings: Readonly<Record<string, string>> = { terminal: 'txt' };
const fileOf = (name: string, format = 'terminal'): string =>
  join(goldens, `${name}.${endings[format] ?? format}`);

async function record(
  folder: string,
  asOf: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<string> {
  const all = ['gaps', folder, '--target', 'hcpc-cpd', '--as-of', asOf, ...args];
  const { stdout, code } = await runHere(all, options);
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  return stdout;
}

describe('the CPD record of examples/level-6', () => {
  it.each(Object.keys(gapsFormats))('--format %s', async (format) => {
    const result = await record(example, '2026-11-22', ['--format', format]);
    await expect(result).toMatchFileSnapshot(fileOf('level-6', format));
  });

  it('in 50 columns', async () => {
    const result = await record(example, '2026-11-22', [], { columns: 50 });
    expect(Math.max(...result.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(50);
    await expect(result).toMatchFileSnapshot(fileOf('level-6-50-columns'));
  });

  it('with colours', async () => {
    const coloured = { env: { FORCE_COLOR: '1', NO_COLOR: undefined } };
    const result = await record(example, '2026-11-22', [], coloured);
    await expect(result).toMatchFileSnapshot(fileOf('level-6-colours'));
  });
});

describe('a CPD record that lacks something everywhere, while renewal is open', () => {
  it.each(['terminal', 'md', 'json'])('--format %s', async (format) => {
    const result = await record(thinPortfolio(), '2027-10-30', ['--format', format]);
    await expect(result).toMatchFileSnapshot(fileOf('thin', format));
  });
});

describe('a CPD record of nothing', () => {
  it.each(['terminal', 'md'])('--format %s', async (format) => {
    const result = await record(emptyPortfolio(), '2028-02-29', ['--format', format]);
    await expect(result).toMatchFileSnapshot(fileOf('empty', format));
  });
});

describe('the figure of activities', () => {
  const figures = async (count: number): Promise<readonly string[]> => {
    const result = await record(fullPortfolio(count), '2026-11-30');
    return /^ {2}[·!] Activities.*(?:\n {4}>.*)?/m.exec(result)?.[0].split('\n') ?? [];
  };

  it.each([
    [11, '  ! Activities with a date: 11 (12 to 50)', 'Add evidence of 1 more activity'],
    [12, '  · Activities with a date: 12 (12 to 50)', undefined],
    [50, '  · Activities with a date: 50 (12 to 50)', undefined],
    [51, '  ! Activities with a date: 51 (12 to 50)', 'Choose which 1 to leave out'],
  ])('with %i: %s', async (count, line, next) => {
    const [first, second] = await figures(count);
    expect(first).toBe(line);
    if (next === undefined) expect(second).toBeUndefined();
    else expect(second).toContain(next);
  });
});
