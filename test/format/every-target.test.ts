import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../src/model/framework.ts';
import { builtInFrameworks } from '../support/built-in.ts';
import { runEach, runOtpath } from '../support/run.ts';

const example = 'examples/level-6';
const targets = builtInFrameworks.flatMap((framework) => targetsOf(framework).map(({ id }) => id));
const argsFor = (target: string, format: string): readonly string[] => [
  ...['gaps', example, '--target', target, '--format', format],
  ...['--as-of', '2026-11-22'],
];

describe('the example portfolio against every target that is built in', () => {
  it('has targets of every framework', () => {
    expect(targets.length).toBeGreaterThan(20);
  });

  it('gives a report without gaps in its words', { timeout: 120_000 }, async () => {
    const runs = await runEach(targets.map((target) => argsFor(target, 'md')));
    for (const [index, { stdout, stderr, code }] of runs.entries()) {
      const target = targets[index];
      expect({ target, stderr, code }).toEqual({ target, stderr: '', code: 0 });
      expect(stdout).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
      expect(stdout).toContain(target);
    }
  });

  it('gives a page for the target with the most kinds of requirement', async () => {
    const { stdout, code } = await runOtpath(argsFor('cheshire-east-ot:route-1', 'html'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  });
});
