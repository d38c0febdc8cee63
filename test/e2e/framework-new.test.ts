import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const inFolder = (files: Readonly<Record<string, string>> = {}) => {
  const cwd = writeFiles(temporaryFolder(), files);
  return { cwd, run: (...args: readonly string[]) => runHere(['framework', ...args], { cwd }) };
};

const answers = ['--title', 'Our OTs', '--publisher', 'Our Council'] as const;

describe('framework new', () => {
  it.each([
    [[], 2],
    [['--lang', 'cy'], 2],
    [['--extends', 'wales-social-care-ot'], 2],
  ])('writes a framework without findings: %j', async (args, statements) => {
    const { cwd, run } = inFolder();
    const { stdout, stderr, code } = await run('new', 'our-ot', ...answers, ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toContain('our-ot/framework.yaml');
    expect((await run('validate', 'our-ot', '--strict')).stdout).toBe(
      `No problems found in 1 framework with ${String(statements)} statements and 0 other requirements.\n`,
    );
    const text = readFileSync(join(cwd, 'our-ot', 'framework.yaml'), 'utf8');
    expect(text.match(/^ *# /gm)?.length).toBeGreaterThanOrEqual(7);
  });

  it('makes the id from the title, and writes over nothing', async () => {
    const { run } = inFolder();
    expect((await run('new', ...answers)).stderr).toContain('Written to our-ots/framework.yaml.');
    const again = await run('new', ...answers);
    expect(again.stderr).toContain('our-ots already exists. Nothing was written.');
    expect(again.code).toBe(2);
  });

  it('is made from a file with --from', async () => {
    const { run } = inFolder({ 'list.csv': 'Grade,Statement\n6,Keeps people safe.\n' });
    const made = await run('new', 'ours', '--from', 'list.csv', '--map', 'text=B,level=A');
    expect(made.stderr).toContain('Read as CSV: 1 statement, 1 pillar, 1 level.');
    expect((await run('validate', 'ours', '--strict')).code).toBe(0);
  });

  it.each([
    [['new'], 'Missing: its title, who publishes it.'],
    [['new', '1.1', ...answers], '"1.1" can’t be the id of a framework.'],
    [['new', 'ours', ...answers, '--extends', 'wales'], 'There is no framework "wales".'],
    [['new', 'ours', ...answers, '--extends', 'hcpc-cpd'], 'hcpc-cpd has no levels or no pillars'],
    [['new', 'hcpc-cpd', ...answers], 'The framework would be called hcpc-cpd'],
  ])('says why it can’t: %j', async (args, message) => {
    const { stderr, code } = await inFolder().run(...args);
    expect(stderr.replaceAll('\n', ' ')).toContain(message);
    expect(code).toBe(2);
  });
});
