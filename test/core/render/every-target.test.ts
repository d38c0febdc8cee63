import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../../src/core/model/framework.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { runHere } from '../../support/run-here.ts';

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

  it.each(targets)('gives a report without gaps in its words: %s', async (target) => {
    const { stdout, stderr, code } = await runHere(argsFor(target, 'md'));
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
    expect(stdout).toContain(target);
  });

  it('gives a page for the target with the most kinds of requirement', async () => {
    const { stdout, code } = await runHere(argsFor('cheshire-east-ot:route-1', 'html'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  });
});
