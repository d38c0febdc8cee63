/**
 * Tries the programs in `release/` where they know nothing of this computer: that for Linux in a folder with glibc, the
 * program and a portfolio, without a network, under strace; that for Windows under Wine. What they print is compared
 * with the installed form, to the byte. Then measures how fast they start:
 *
 *     npm run release && npx tsx scripts/smoke-executables.ts
 *
 * Needs Linux on x64, root or user namespaces, strace, and Wine for the program for Windows. Ends with 1 where something differs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { packageRoot, packageVersion } from '../src/node/package.ts';

const release = join(packageRoot, 'release');
const version = packageVersion();
const work = mkdtempSync(join(tmpdir(), 'otpath-smoke-'));
const asOf = ['--as-of', '2026-11-22'];
const lines: readonly (readonly string[])[] = [
  ['--version'],
  ['check', ...asOf],
  ['check', '--format', 'json', ...asOf],
  ['gaps', '--format', 'json', ...asOf],
  ['gaps', '--format', 'html', ...asOf],
  ['gaps', '--lang', 'cy', ...asOf],
  ['find', 'transfers'],
  ['explain', 'OT301'],
  ['framework', 'show', 'hcpc-cpd'],
  ['framework', 'export', 'hcpc-cpd', '--format', 'case'],
  ['schema', 'portfolio'],
  ['plan', ...asOf],
];
const env = {
  PATH: process.env['PATH'],
  HOME: '/',
  LANG: 'C.UTF-8',
  OTPATH_CACHE: 'off',
  NO_COLOR: '1',
};
const failures: string[] = [];

const said = (what: string): void => {
  process.stdout.write(`${what}\n`);
};

/** A copy of the example for one run after the other. */
function portfolioIn(folder: string): string {
  const portfolio = join(folder, 'portfolio');
  cpSync(join(packageRoot, 'examples', 'level-6'), portfolio, { recursive: true });
  return portfolio;
}

/** What the installed form prints. */
const installed = (args: readonly string[], cwd: string): string =>
  spawnSync(process.execPath, [join(packageRoot, 'bin', 'otpath.js'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  }).stdout;

function compare(what: string, args: readonly string[], is: string, expected: string): void {
  if (is === expected && is !== '') return;
  failures.push(`${what}: otpath ${args.join(' ')}`);
  said(`DIFFERENT ${failures.at(-1)!}\n${is.slice(0, 300)}`);
}

/** A folder that has nothing but the program, a portfolio and the libraries that the program names. */
function bareRoot(program: string): string {
  const root = join(work, 'root');
  for (const name of ['tmp', 'dev', 'proc']) mkdirSync(join(root, name), { recursive: true });
  const needed = execFileSync('ldd', [program], { encoding: 'utf8' }).matchAll(/(\/\S+) \(0x/g);
  for (const [, path = ''] of needed) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    copyFileSync(path, join(root, path));
  }
  copyFileSync(program, join(root, 'otpath'));
  execFileSync('chmod', ['755', join(root, 'otpath')]);
  portfolioIn(root);
  return root;
}

/** Files that the loader and Node itself ask for before any program of theirs runs. */
const ofSystem =
  /^\/(?:lib|lib64|usr\/lib|etc\/ld\.so|proc\/|sys\/fs\/cgroup|dev\/(?:null|urandom)|etc\/ssl\/openssl\.cnf|usr\/local\/ssl)/;

/** Every path that a run opened and that is neither the portfolio’s, the program’s nor the system’s. */
function opened(log: string): readonly string[] {
  const found = new Set<string>();
  const all = readFileSync(log, 'utf8');
  // What starts the program in its folder opens files of this computer.
  const own = all.slice(all.lastIndexOf('execve("/otpath"'));
  for (const [, path = ''] of own.matchAll(
    /\bopen(?:at)?\((?:AT_FDCWD, )?"([^"]+)"[^)]*\)\s*=\s*\d+/g,
  )) {
    const isOwn = path === '/otpath' || path.startsWith('/portfolio') || path === '.';
    if (!isOwn && !ofSystem.test(path) && path.startsWith('/')) found.add(path);
  }
  return [...found];
}

function tryLinux(): string | undefined {
  const archive = join(release, `otpath-${version}-linux-x64.tar.gz`);
  if (!existsSync(archive)) return undefined;
  const folder = join(work, 'linux');
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  const program = join(folder, 'otpath');
  const root = bareRoot(program);
  const beside = portfolioIn(join(work, 'beside'));
  const outside = new Set<string>();
  for (const args of lines) {
    const log = join(work, 'strace');
    const inRoot = ['unshare', '--map-root-user', '--net', 'chroot', root, '/otpath', ...args];
    const traced = ['-f', '-e', 'trace=execve,open,openat,socket,connect', '-o', log];
    // The program starts at the top of its folder, and finds the portfolio by its name.
    const line = /^(?:check|gaps|plan|find)$/.test(args[0]!) ? [...inRoot, '/portfolio'] : inRoot;
    const withPlace = args[0] === 'find' ? inRoot : line;
    const { stdout, stderr, status } = spawnSync('strace', [...traced, ...withPlace], {
      env,
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0 && stdout === '') said(stderr);
    const place = withPlace === inRoot ? args : [...args, 'portfolio'];
    const expected = installed(place, join(beside, '..'));
    compare(
      'linux-x64',
      args,
      stdout.replaceAll('/portfolio', 'portfolio'),
      expected.replaceAll('/portfolio', 'portfolio'),
    );
    for (const path of opened(log)) outside.add(path);
    if (/socket\(AF_INET|connect\(\d+, \{sa_family=AF_INET/.test(readFileSync(log, 'utf8')))
      failures.push(`linux-x64: otpath ${args.join(' ')} opened a socket`);
  }
  said(
    `linux-x64: ${String(lines.length)} commands in a bare folder. Opened outside program and portfolio: ${outside.size === 0 ? 'nothing' : [...outside].join(', ')}.`,
  );
  if (outside.size > 0) failures.push('linux-x64: files outside');
  return program;
}

function tryWindows(): void {
  const archive = join(release, `otpath-${version}-windows-x64-portable.zip`);
  if (!existsSync(archive) || spawnSync('wine', ['--version']).status !== 0) return;
  const folder = join(work, 'a folder', 'windows');
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(archive))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const portfolio = portfolioIn(join(work, 'a folder'));
  const wine = {
    ...env,
    HOME: process.env['HOME'],
    WINEDEBUG: '-all',
    NODE_SKIP_PLATFORM_CHECK: '1',
  };
  execFileSync(
    'wine',
    ['reg', 'add', String.raw`HKCU\Software\Wine`, '/v', 'Version', '/d', 'win10', '/f'],
    { env: wine, stdio: 'ignore' },
  );
  for (const args of lines) {
    // Standard output of Windows' Node must be a file under Wine.
    const output = join(work, 'output');
    const file = openSync(output, 'w');
    spawnSync('wine', [join(folder, 'otpath', 'otpath.exe'), ...args], {
      env: wine,
      cwd: portfolio,
      stdio: ['ignore', file, 'ignore'],
    });
    closeSync(file);
    compare('windows-x64', args, readFileSync(output, 'utf8'), installed(args, portfolio));
  }
  said(`windows-x64: ${String(lines.length)} commands under Wine.`);
}

/** The median of some runs, in milliseconds. */
function timeOf(program: string, args: readonly string[], cwd: string): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    spawnSync(program, args, { cwd, env, stdio: 'ignore' });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4]!;
}

function measure(program: string): void {
  const cwd = portfolioIn(join(work, 'measured'));
  for (const args of [['--version'], ['check', ...asOf]]) {
    const own = timeOf(program, args, cwd);
    const other = timeOf(process.execPath, [join(packageRoot, 'bin', 'otpath.js'), ...args], cwd);
    said(
      `otpath ${args[0]!}: program ${own.toFixed(0)} ms, with Node ${process.version} ${other.toFixed(0)} ms, ratio ${(own / other).toFixed(2)}`,
    );
  }
}

try {
  const program = tryLinux();
  tryWindows();
  if (program) measure(program);
  for (const name of readdirSync(release)) {
    const { size } = statSync(join(release, name));
    if (/\.(?:zip|gz|exe|tgz)$/.test(name)) said(`${name}: ${(size / 1_000_000).toFixed(1)} MB`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (failures.length > 0) process.exitCode = 1;
