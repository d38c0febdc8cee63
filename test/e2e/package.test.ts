import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { repository, runOtpath, type Run, type RunOptions } from '../support/run.ts';
import { copyExample, pathsIn, temporaryFolder } from '../support/temporary.ts';

/** npm reads its settings from the environment, too; those of a run of this project must not reach it. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, env: environment, encoding: 'utf8', stdio: 'pipe' });

let installed: string;
beforeAll(() => {
  const packed = temporaryFolder();
  // The build has been made already, and other tests are reading it.
  npm(['pack', '--ignore-scripts', '--pack-destination', packed], repository);
  const [tarball] = readdirSync(packed);
  installed = temporaryFolder();
  const flags = ['--offline', '--no-audit', '--no-fund', '--prefix', installed];
  npm(['install', ...flags, join(packed, tarball!)], installed);
}, 120_000);

const own = (path: string): string => join(installed, 'node_modules', 'otpath', path);
const run = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  runOtpath(args, { ...options, program: join(installed, 'node_modules', '.bin', 'otpath') });

describe('the published package', () => {
  it('brings no other package with it', () => {
    const modules = join(installed, 'node_modules');
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['otpath']);
    expect(existsSync(own('node_modules'))).toBe(false);
  });

  it('holds what it needs to run, its licence and what has changed, and nothing else', () => {
    const folders = new Set(pathsIn(own('.')).map((path) => path.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'frameworks',
      'package.json',
      'schemas',
      'templates',
    ]);
  });

  it('holds the licence of every package in the bundle', () => {
    const licences = readFileSync(own('dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
    const notices = licences.split(`\n${'-'.repeat(72)}\n\n`);
    const names = notices.map((notice) => /^(\S+) \d+\.\d+\.\d+/.exec(notice)?.[1]);
    expect(names).not.toContain(undefined);
    expect(names).toEqual(
      expect.arrayContaining([
        'ajv',
        'chalk',
        'commander',
        'ignore',
        'liquidjs',
        'markdown-it',
        'yaml',
      ]),
    );
    const lacking = notices.filter((one) => !/copyright|licen[cs]e/i.test(one) || one.length < 400);
    expect(lacking).toEqual([]);
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await run(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 });
  });

  it.each(['terminal', 'md', 'html', 'json'])(
    'gives the same gap report as the repository, --format %s',
    async (format) => {
      const args = ['gaps', '--as-of', '2026-11-22', '--format', format];
      const cwd = copyExample();
      const there = await run(args, { cwd });
      expect(there).toEqual(await runOtpath(args, { cwd }));
      expect(there.stdout).toContain('Experienced practitioner');
    },
  );

  it('finds every built-in framework', async () => {
    const cwd = temporaryFolder();
    const names = readdirSync(join(repository, 'frameworks'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(names).toHaveLength(6);
    for (const name of names) {
      const { stdout, code } = await run(['explain', name], { cwd });
      expect({ name, code }).toEqual({ name, code: 0 });
      expect(stdout).toContain(`(${name})`);
    }
  });

  it('explains a level, from a folder that has nothing to do with it', async () => {
    const { stdout, stderr, code } = await run(['explain', 'level-6'], { cwd: temporaryFolder() });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/^Experienced practitioner \(level-6\)\n/);
  });

  it('is a library that other scripts can use', () => {
    const script = `import { filesInMemory, openPortfolio } from 'otpath';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const wales = createRequire(import.meta.url)('otpath/frameworks/wales-social-care-ot.json');
const settings = 'otpath: 1\\npractitioner: { name: Bethan Example }\\ntarget: wales-social-care-ot:level-6\\n';
const portfolio = openPortfolio(filesInMemory({ 'otpath.yaml': settings }), {
  asOf: '2026-11-22', frameworks: [wales],
});
console.log(portfolio.check().portfolios[0].findings.length, portfolio.gaps().targetTitle);
`;
    const path = join(installed, 'use.mjs');
    writeFileSync(path, script);
    const printed = execFileSync(process.execPath, [path], { encoding: 'utf8' });
    expect(printed).toBe('0 Experienced practitioner\n');
  });

  it('names no path of the machine that built it', () => {
    const texts = pathsIn(own('dist')).filter((path) => /\.(?:js|json|txt)$/.test(path));
    const naming = texts.filter((path) =>
      readFileSync(own(`dist/${path}`), 'utf8').includes(repository),
    );
    expect(texts.length).toBeGreaterThan(5);
    expect(naming).toEqual([]);
  });
});
