import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { environment, repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const evidence = (statement: string): string =>
  `---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: ${statement}\n    rationale: I weighed three ways.\n---\nWhat happened.\n`;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Starts a watch; `until` waits for words in what it has printed since they were last waited for. */
function watch(cwd: string, ...flags: readonly string[]) {
  const args = [join(repository, 'bin', 'otpath.js'), 'check', '--watch', '--as-of', '2026-11-22'];
  const child = spawn(process.execPath, [...args, ...flags], { cwd, env: environment() });
  stops.push(() => child.kill('SIGKILL'));
  let printed = '';
  let onOutput = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      onOutput();
    });
  }
  const until = (words: string): Promise<void> =>
    new Promise((resolve) => {
      onOutput = () => {
        const at = printed.indexOf(words);
        if (at === -1) return;
        printed = printed.slice(at + words.length);
        onOutput = () => undefined;
        resolve();
      };
      onOutput();
    });
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.on('exit', (code, signal) => {
      resolve(signal ?? code);
    });
  });
  return { until, ended, printedSoFar: () => printed, stop: () => child.kill('SIGINT') };
}

describe('check --watch', () => {
  it('checks again after each change, outlives a bad one, and ends on Ctrl-C', async () => {
    const settings =
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/kitchen.md': evidence('L6-PP-03'),
    });
    const file = join(cwd, 'evidence', 'kitchen.md');
    const { until, ended, stop } = watch(cwd);
    await until('No problems found in 1 piece of evidence with 1 claim.\n');
    await until('Watching for changes.');
    // The watcher needs a moment to know what is there.
    await new Promise((resolve) => setTimeout(resolve, 500));

    writeFileSync(file, evidence('L6-PPP-03'));
    await until('Did you mean L6-PP-03?');
    writeFileSync(file, evidence('L6-PP-04'));
    await until('No problems found');
    rmSync(join(cwd, 'otpath.yaml'));
    await until('There is no portfolio');
    writeFileSync(join(cwd, 'otpath.yaml'), settings);
    await until('No problems found');

    stop();
    expect(['SIGINT', 130]).toContain(await ended);
  }, 30_000);

  it('does not take what it writes itself for a change', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml':
        'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
      'evidence/kitchen.md': evidence('L6-PP-03'),
    });
    const { until, printedSoFar } = watch(cwd, '--format', 'json=findings.json');
    await until('Watching for changes.');
    await new Promise((resolve) => setTimeout(resolve, 500));
    writeFileSync(join(cwd, 'evidence', 'kitchen.md'), evidence('L6-PP-04'));
    await until('Written to findings.json.');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(printedSoFar()).not.toContain('Written');
  }, 30_000);
});
