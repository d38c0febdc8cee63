import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
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

/** The files of what was kept. A run that is made anew puts another in the place of its own. */
const filesKept = (portfolio: string): Readonly<Record<string, bigint>> =>
  Object.fromEntries(
    keptIn(portfolio).map((name) => [
      name,
      lstatSync(join(cacheOf(portfolio), name), { bigint: true }).ino,
    ]),
  );

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
    const kept = filesKept(cwd);
    expect(Object.keys(kept)).toHaveLength(1);
    expect(await otpath([command], cwd)).toEqual(first);
    expect(await otpath([command, '--no-cache'], cwd)).toEqual(first);
    expect(await otpath([command], cwd, { env: { OTPATH_CACHE: 'off' } })).toEqual(first);
    expect(filesKept(cwd)).toEqual(kept);
    writeFileSync(join(cwd, 'evidence', 'new.txt'), 'New.');
    await otpath([command], cwd);
    expect(filesKept(cwd)).not.toEqual(kept);
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
      change(cwd);
      await expectSame(name);
    }
  });

  it('depends on the line, the folder, the terminal and the settings of the computer', async () => {
    const cwd = copyExample();
    await otpath(['check'], cwd);
    await otpath(['check', '--format', 'json'], cwd);
    await otpath(['check'], join(cwd, 'evidence'));
    await otpath(['check'], cwd, { columns: 50 });
    await otpath(['check'], cwd, { env: { NO_COLOR: undefined, FORCE_COLOR: '1' } });
    await otpath(['check'], cwd, { env: { OTPATH_LANG: 'cy' } });
    await runOtpath(['check', '--as-of', '2026-11-23'], { cwd, env: on });
    expect(keptIn(cwd)).toHaveLength(7);
  });

  it('is not kept in a repository, nor where the run wrote or changes something', async () => {
    const cwd = copyExample();
    await otpath(['check', '--format', 'json', '--output', 'findings.json'], cwd);
    await otpath(['gaps', '--format', 'md', '--output', 'gaps.md'], cwd);
    await otpath(['check', '--fix', '--dry-run'], cwd);
    await otpath(['check', '\u2014no-cache'], cwd);
    expect(keptIn(cwd)).toEqual([]);
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '-m', 'One');
    await otpath(['check'], cwd);
    await otpath(['check', '--changed'], cwd);
    expect(keptIn(cwd)).toEqual([]);
    expect(execFileSync('git', ['status', '--porcelain'], { cwd, encoding: 'utf8' })).toBe('');
  });

  it('is made anew where what was kept is of no use, or comes from another folder', async () => {
    const cwd = copyExample();
    const first = await otpath(['check'], cwd);
    const [name] = keptIn(cwd);
    const file = join(cacheOf(cwd), name!);
    const whole = readFileSync(file, 'utf8');
    const text = whole.slice(whole.indexOf('\n') + 1);
    const sum = createHash('sha256').update(text).digest('hex');
    for (const spoilt of [
      '',
      whole.slice(0, whole.length / 2),
      whole.replace('OT314', 'OT315'),
      `${sum}\n${text}`,
    ]) {
      writeFileSync(file, spoilt);
      expect(await otpath(['check'], cwd)).toEqual(first);
    }
    const now = readFileSync(file, 'utf8');
    expect(now).toBe(whole);
    // The same files under the same path, as a copy from elsewhere would be.
    const folder = cacheOf(cwd);
    renameSync(folder, `${folder}-before`);
    cpSync(`${folder}-before`, folder, { recursive: true });
    const copied = filesKept(cwd);
    expect(await otpath(['check'], cwd)).toEqual(first);
    expect(filesKept(cwd)).not.toEqual(copied);
    rmSync(file);
    execFileSync('mkfifo', [file]);
    expect(await otpath(['check'], cwd)).toEqual(first);
  });

  it('is kept for the last eight lines, without what the environment holds', async () => {
    const cwd = copyExample();
    const env = { NODE_AUTH_TOKEN: 'placeholder-token' };
    for (let width = 60; width < 70; width += 1) {
      await otpath(['check', '--quiet'], cwd, { columns: width, env });
    }
    expect(keptIn(cwd)).toHaveLength(8);
    for (const name of keptIn(cwd)) {
      const text = readFileSync(join(cacheOf(cwd), name), 'utf8');
      expect(text).not.toContain('placeholder-token');
      expect(text).not.toContain(process.env['PATH']!);
    }
  });

  it('is kept in no folder that only an option names', async () => {
    const [cwd, other] = [copyExample(), copyExample()];
    writeFileSync(join(other, 'signers'), '');
    await otpath(['check', '--allowed-signers', join(other, 'signers'), '.'], cwd);
    expect(keptIn(cwd)).toHaveLength(1);
    expect(existsSync(join(other, '.otpath'))).toBe(false);
  });

  it('is not kept where a link leads out of the portfolio, or nothing can be written', async () => {
    const cwd = copyExample();
    const first = await otpath(['check', '--no-cache'], cwd);
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(cwd, '.otpath'));
    expect(await otpath(['check'], cwd)).toEqual(first);
    rmSync(join(cwd, '.otpath'));
    writeFileSync(join(cwd, '.otpath'), '');
    expect(await otpath(['check'], cwd)).toEqual(first);
    rmSync(join(cwd, '.otpath'));
    mkdirSync(cacheOf(cwd), { recursive: true });
    symlinkSync(join(elsewhere, 'planted'), join(cacheOf(cwd), '.gitignore'));
    expect(await otpath(['check'], cwd)).toEqual(first);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(join(cwd, '.otpath'), { recursive: true });
    mkdirSync(cacheOf(cwd), { recursive: true });
    writeFileSync(join(cacheOf(cwd), '.gitignore'), '');
    expect(await otpath(['check'], cwd)).toEqual(first);
    expect(readFileSync(join(cacheOf(cwd), '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('leaves it to the run to say that a path can’t be opened', async () => {
    const cwd = temporaryFolder();
    symlinkSync('otpath.yaml', join(cwd, 'otpath.yaml'));
    const { stderr, code } = await otpath(['check'], cwd);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
