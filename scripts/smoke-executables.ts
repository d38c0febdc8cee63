/**
 * Tries the programs in `release/` where they know nothing of this computer: those for Linux in a folder with glibc, the
 * program and a portfolio, without a network, that for x64 under strace and that for arm64 under QEMU; that for Windows
 * under Wine. What they print and write is compared with the installed form, to the byte. Then measures how fast that
 * for x64 starts:
 *
 *     npm run release && npx tsx scripts/smoke-executables.ts
 *
 * Needs Linux on x64, root or user namespaces and strace; Wine for the program for Windows; `qemu-user-static` for that
 * for arm64, with its libraries in the folder that QEMU_LD_PREFIX names. Says which were not tried, and ends with 1 where
 * something differs.
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
import { isDeepStrictEqual } from 'node:util';
import { unzipSync } from 'fflate';
import { packageRoot, packageVersion } from '../src/node/package.ts';

const release = join(packageRoot, 'release');
const version = packageVersion();
const work = mkdtempSync(join(tmpdir(), 'otpath-smoke-'));
const asOf = ['--as-of', '2026-11-22'];
/** What each program is asked beside the portfolio, and the file that it then writes. */
const commands: readonly { readonly args: readonly string[]; readonly writes?: string }[] = [
  { args: ['--version'] },
  { args: ['check', 'portfolio', ...asOf] },
  { args: ['check', 'portfolio', '--format', 'json', ...asOf] },
  { args: ['gaps', 'portfolio', '--format', 'json', ...asOf] },
  { args: ['gaps', 'portfolio', '--format', 'html', ...asOf] },
  { args: ['gaps', 'portfolio', '--lang', 'cy', ...asOf] },
  { args: ['find', 'transfers'] },
  { args: ['explain', 'OT301'] },
  { args: ['framework', 'show', 'hcpc-cpd'] },
  { args: ['framework', 'export', 'hcpc-cpd', '--format', 'case'] },
  { args: ['schema', 'portfolio'] },
  { args: ['plan', 'portfolio', ...asOf] },
  { args: ['page', '--output', 'output/page.html'], writes: 'output/page.html' },
  {
    args: ['pack', 'portfolio', '--format', 'zip', '--output', 'output/pack.zip', ...asOf],
    writes: 'output/pack.zip',
  },
  {
    args: ['gaps', 'portfolio', '--format', 'docx', '--output', 'output/gaps.docx', ...asOf],
    writes: 'output/gaps.docx',
  },
];
const env = {
  PATH: process.env['PATH'],
  HOME: '/',
  LANG: 'C.UTF-8',
  OTPATH_CACHE: 'off',
  NO_COLOR: '1',
};
const emulator = 'qemu-aarch64-static';
const failures: string[] = [];

const said = (what: string): void => {
  process.stdout.write(`${what}\n`);
};

/** A copy of the example, in which one command runs after the other, with a folder for what they write. */
function portfolioIn(folder: string): string {
  const portfolio = join(folder, 'portfolio');
  mkdirSync(join(folder, 'output'), { recursive: true });
  cpSync(join(packageRoot, 'examples', 'level-6'), portfolio, { recursive: true });
  return portfolio;
}

interface Result {
  readonly printed: string;
  readonly written: Uint8Array | undefined;
}

/** Runs something in a folder, and takes away the file that it writes. */
function resultOf(
  folder: string,
  writes: string | undefined,
  run: () => { readonly stdout: string },
): Result {
  const { stdout: printed } = run();
  if (writes === undefined) return { printed, written: undefined };
  const file = join(folder, writes);
  if (!existsSync(file)) return { printed, written: undefined };
  const written = new Uint8Array(readFileSync(file));
  rmSync(file);
  return { printed, written };
}

const options = (cwd: string) => ({ env, cwd, encoding: 'utf8', maxBuffer: 1 << 28 }) as const;

/** What the installed form gives for each command, in their order. */
function installedResults(): readonly Result[] {
  const folder = join(work, 'installed');
  portfolioIn(folder);
  return commands.map(({ args, writes }) =>
    resultOf(folder, writes, () =>
      spawnSync(
        process.execPath,
        [join(packageRoot, 'bin', 'otpath.js'), ...args],
        options(folder),
      ),
    ),
  );
}

function compare(target: string, results: readonly Result[], expected: readonly Result[]): void {
  for (const [index, { args, writes }] of commands.entries()) {
    const [is, should] = [results[index]!, expected[index]!];
    const isWhole = is.printed !== '' || writes !== undefined;
    if (isWhole && isDeepStrictEqual(is, should)) continue;
    failures.push(`${target}: otpath ${args.join(' ')}`);
    said(`DIFFERENT ${failures.at(-1)!}\n${is.printed.slice(0, 300)}`);
  }
}

/** A target’s program for Linux, out of its archive. */
function unpacked(target: string): string | undefined {
  const archive = join(release, `otpath-${version}-${target}.tar.gz`);
  if (!existsSync(archive)) return undefined;
  const folder = join(work, target);
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  return join(folder, 'otpath');
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

/** Every path that a run opened and that is neither the portfolio’s, the program’s, the system’s nor what it was to write. */
function opened(log: string): readonly string[] {
  const found = new Set<string>();
  const all = readFileSync(log, 'utf8');
  // What starts the program in its folder opens files of this computer.
  const own = all.slice(all.lastIndexOf('execve("/otpath"'));
  for (const [, path = ''] of own.matchAll(
    /\bopen(?:at)?\((?:AT_FDCWD, )?"([^"]+)"[^)]*\)\s*=\s*\d+/g,
  )) {
    const isOwn = path === '/otpath' || /^\/(?:portfolio|output)(?:\/|$)/.test(path);
    if (!isOwn && !ofSystem.test(path) && path.startsWith('/')) found.add(path);
  }
  return [...found];
}

function tryLinux(program: string, expected: readonly Result[]): void {
  const root = bareRoot(program);
  const log = join(work, 'strace');
  const outside = new Set<string>();
  const results = commands.map(({ args, writes }) => {
    const traced = ['-f', '-e', 'trace=execve,open,openat,socket,connect', '-o', log];
    const inRoot = ['unshare', '--map-root-user', '--net', 'chroot', root, '/otpath'];
    const result = resultOf(root, writes, () =>
      spawnSync('strace', [...traced, ...inRoot, ...args], options(root)),
    );
    for (const path of opened(log)) outside.add(path);
    if (/socket\(AF_INET|connect\(\d+, \{sa_family=AF_INET/.test(readFileSync(log, 'utf8')))
      failures.push(`linux-x64: otpath ${args.join(' ')} opened a socket`);
    return result;
  });
  compare('linux-x64', results, expected);
  said(
    `linux-x64: ${String(commands.length)} commands in a bare folder. Opened outside program and portfolio: ${outside.size === 0 ? 'nothing' : [...outside].join(', ')}.`,
  );
  if (outside.size > 0) failures.push('linux-x64: files outside');
}

function tryArm(program: string, expected: readonly Result[]): void {
  const folder = join(work, 'arm');
  portfolioIn(folder);
  const isTried = process.arch === 'arm64' || spawnSync(emulator, ['--version']).status === 0;
  if (!isTried) {
    said('linux-arm64: not tried, because qemu-user-static is not here.');
    return;
  }
  const emulated = process.arch === 'arm64' ? [program] : [emulator, program];
  const results = commands.map(({ args, writes }) =>
    resultOf(folder, writes, () =>
      spawnSync('unshare', ['--map-root-user', '--net', ...emulated, ...args], {
        ...options(folder),
        env: { ...env, QEMU_LD_PREFIX: process.env['QEMU_LD_PREFIX'] },
      }),
    ),
  );
  compare('linux-arm64', results, expected);
  said(`linux-arm64: ${String(commands.length)} commands under QEMU.`);
}

function tryWindows(expected: readonly Result[]): void {
  const archive = join(release, `otpath-${version}-windows-x64-portable.zip`);
  if (!existsSync(archive)) return;
  if (spawnSync('wine', ['--version']).status !== 0) {
    said('windows-x64: not tried, because Wine is not here.');
    return;
  }
  const folder = join(work, 'a folder');
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(archive))))) {
    mkdirSync(dirname(join(folder, 'windows', name)), { recursive: true });
    writeFileSync(join(folder, 'windows', name), bytes);
  }
  portfolioIn(folder);
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
  const results = commands.map(({ args, writes }) =>
    resultOf(folder, writes, () => {
      // Standard output of Windows' Node must be a file under Wine.
      const output = join(work, 'output');
      const file = openSync(output, 'w');
      spawnSync('wine', [join(folder, 'windows', 'otpath', 'otpath.exe'), ...args], {
        env: wine,
        cwd: folder,
        stdio: ['ignore', file, 'ignore'],
      });
      closeSync(file);
      return { stdout: readFileSync(output, 'utf8') };
    }),
  );
  compare('windows-x64', results, expected);
  said(`windows-x64: ${String(commands.length)} commands under Wine.`);
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
  const expected = installedResults();
  const [program, forArm] = [unpacked('linux-x64'), unpacked('linux-arm64')];
  if (program) tryLinux(program, expected);
  if (forArm) tryArm(forArm, expected);
  tryWindows(expected);
  if (program) measure(program);
  for (const name of readdirSync(release)) {
    const { size } = statSync(join(release, name));
    if (/\.(?:zip|gz|exe|tgz)$/.test(name)) said(`${name}: ${(size / 1_000_000).toFixed(1)} MB`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (failures.length > 0) process.exitCode = 1;
