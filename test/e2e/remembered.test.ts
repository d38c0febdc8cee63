import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { runOtpath, type Run, type RunOptions } from '../support/run.ts';
import { copyExample, temporaryFolder } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];
const on = { OTPATH_CACHE: undefined };

const otpath = (args: readonly string[], cwd: string, options: RunOptions = {}): Promise<Run> =>
  runOtpath([...args, ...asOf], { ...options, cwd, env: { ...on, ...options.env } });

const cacheOf = (portfolio: string): string => join(portfolio, '.otpath', 'cache');
const keptIn = (portfolio: string): readonly string[] =>
  readdirSync(cacheOf(portfolio)).filter((name) => name.endsWith('.run'));

/** A run as it is kept: a check sum, and what it says. */
const asKept = (text: string): string =>
  `${createHash('sha256').update(text).digest('hex')}\n${text}`;

/** Puts other words into what was kept, so that one sees whether it is said again. */
function marked(portfolio: string): void {
  for (const name of keptIn(portfolio)) {
    const file = join(cacheOf(portfolio), name);
    const [, text] = readFileSync(file, 'utf8').split('\n');
    const written = [{ to: 'stdout', text: 'as before' }];
    writeFileSync(file, asKept(JSON.stringify({ ...(JSON.parse(text!) as object), written })));
  }
}

const edit = (path: string, change: (text: string) => string): void => {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};
const git = (cwd: string, ...args: readonly string[]): void => {
  const who = ['-c', 'user.name=Sam Sample', '-c', 'user.email=sam@example.org'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
};

const evidence = (portfolio: string, number: number): string =>
  join(
    portfolio,
    'evidence',
    readdirSync(join(portfolio, 'evidence')).filter((name) => name.endsWith('.md'))[number]!,
  );

/** What changes something that a report depends on, each in the portfolio as the one before left it. */
const changes: readonly (readonly [string, (portfolio: string) => void])[] = [
  [
    'a text of the same length',
    (portfolio) => {
      edit(evidence(portfolio, 0), (text) => text.replace('title: ', 'titel: '));
    },
  ],
  [
    'a new piece of evidence',
    (portfolio) => {
      writeFileSync(join(portfolio, 'evidence', 'new.md'), '---\ntitle: New\n---\nText.\n');
    },
  ],
  [
    'evidence that went away',
    (portfolio) => {
      rmSync(evidence(portfolio, 1));
    },
  ],
  [
    'evidence with another name',
    (portfolio) => {
      renameSync(evidence(portfolio, 1), join(portfolio, 'evidence', 'other.md'));
    },
  ],
  [
    'an attachment',
    (portfolio) => {
      for (const name of readdirSync(join(portfolio, 'evidence'))) {
        if (name.endsWith('.pdf')) {
          edit(join(portfolio, 'evidence', name), (text) => `${text} `);
        }
      }
    },
  ],
  [
    'a file that became a folder',
    (portfolio) => {
      const file = evidence(portfolio, 1);
      rmSync(file);
      mkdirSync(file);
    },
  ],
  [
    'a plan that became a link',
    (portfolio) => {
      const elsewhere = join(temporaryFolder(), 'plan.md');
      renameSync(join(portfolio, 'plan.md'), elsewhere);
      symlinkSync(elsewhere, join(portfolio, 'plan.md'));
    },
  ],
  [
    'settings',
    (portfolio) => {
      edit(join(portfolio, 'otpath.yaml'), (text) => text.replace('level-6', 'level-7'));
    },
  ],
  [
    'files to ignore',
    (portfolio) => {
      writeFileSync(join(portfolio, '.otpathignore'), 'evidence/*\n');
    },
  ],
];

describe('a run that was made before', () => {
  it.each(['check', 'gaps'])('is said again where nothing has changed: %s', async (command) => {
    const cwd = copyExample();
    const first = await otpath([command], cwd);
    expect(await otpath([command], cwd)).toEqual(first);
    marked(cwd);
    expect((await otpath([command], cwd)).stdout).toBe('as before');
    expect(await otpath([command, '--no-cache'], cwd)).toEqual(first);
    expect(await otpath([command], cwd, { env: { OTPATH_CACHE: 'off' } })).toEqual(first);
  });

  it('is not said again where something has changed', async () => {
    const cwd = copyExample();
    const expectSame = async (after: string): Promise<void> => {
      for (const command of ['check', 'gaps']) {
        const now = await otpath([command], cwd);
        expect(now, `${command} after ${after}`).toEqual(
          await runHere([command, ...asOf], { cwd }),
        );
      }
    };
    await expectSame('nothing');
    for (const [name, change] of changes) {
      marked(cwd);
      change(cwd);
      await expectSame(name);
    }
  });

  it('depends on the line, the folder, the terminal and the settings of the computer', async () => {
    const cwd = copyExample();
    await otpath(['check'], cwd);
    marked(cwd);
    const others = [
      otpath(['check', '--format', 'json'], cwd),
      otpath(['check'], join(cwd, 'evidence')),
      otpath(['check'], cwd, { columns: 50 }),
      otpath(['check'], cwd, { env: { NO_COLOR: undefined, FORCE_COLOR: '1' } }),
      otpath(['check'], cwd, { env: { OTPATH_LANG: 'cy' } }),
      runOtpath(['check', '--as-of', '2026-11-23'], { cwd, env: on }),
    ];
    for (const { stdout } of await Promise.all(others)) expect(stdout).not.toContain('as before');
  });

  it('depends on what git has', async () => {
    const cwd = copyExample();
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '-m', 'One');
    await otpath(['check'], cwd);
    marked(cwd);
    expect((await otpath(['check'], cwd)).stdout).toBe('as before');
    git(cwd, 'commit', '--quiet', '--allow-empty', '-m', 'Two');
    const now = await otpath(['check'], cwd);
    expect(now.stdout).not.toBe('as before');
    expect(now).toEqual(await otpath(['check', '--no-cache'], cwd));
    git(cwd, 'status');
    expect(execFileSync('git', ['status', '--porcelain'], { cwd, encoding: 'utf8' })).toBe('');
  });

  it('is made anew where what was kept is of no use', async () => {
    const cwd = copyExample();
    const first = await otpath(['check'], cwd);
    const [name] = keptIn(cwd);
    const file = join(cacheOf(cwd), name!);
    const whole = readFileSync(file, 'utf8');
    const spoilt = [
      '',
      whole.slice(0, whole.length / 2),
      whole.replace('OT314', 'OT315'),
      asKept(whole.slice(whole.indexOf('\n') + 1).replace('"key":"', '"key":"x')),
    ];
    for (const text of spoilt) {
      writeFileSync(file, text);
      expect(await otpath(['check'], cwd)).toEqual(first);
    }
  });

  it('is not kept where the run wrote something, asks git about changes, or changes files', async () => {
    const cwd = copyExample();
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '-m', 'One');
    await otpath(['check', '--format', 'json', '--output', 'findings.json'], cwd);
    await otpath(['gaps', '--format', 'md', '--output', 'gaps.md'], cwd);
    await otpath(['check', '--changed'], cwd);
    await otpath(['check', '--fix', '--dry-run'], cwd);
    expect(keptIn(cwd)).toEqual([]);
  });

  it('is kept for the last eight lines', async () => {
    const cwd = copyExample();
    for (let width = 60; width < 70; width += 1) {
      await otpath(['check', '--quiet'], cwd, { columns: width });
    }
    expect(keptIn(cwd)).toHaveLength(8);
  });

  it('is not kept where a link leads out of the portfolio, or nothing can be written', async () => {
    const cwd = copyExample();
    const first = await otpath(['check', '--no-cache'], cwd);
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(cwd, '.otpath'));
    expect(await otpath(['check'], cwd)).toEqual(first);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(join(cwd, '.otpath'));
    writeFileSync(join(cwd, '.otpath'), '');
    expect(await otpath(['check'], cwd)).toEqual(first);
    rmSync(join(cwd, '.otpath'));
    chmodSync(cwd, 0o555);
    expect(await otpath(['check'], cwd)).toEqual(first);
    chmodSync(cwd, 0o755);
  });
});
