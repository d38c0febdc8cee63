import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const repository = join(import.meta.dirname, '..', '..');
const program = join(repository, 'bin', 'otpath.js');

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  /** Null where the program had to be stopped. */
  readonly code: number | null;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to an environment that holds nothing which otpath heeds but NO_COLOR; undefined takes a name out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The width of the terminal; 80 where none is given. */
  readonly columns?: number;
  /** Another program than the one of this repository. */
  readonly program?: string;
}

/** Where programs keep what belongs to a user; gone when all tests have run. */
export const stateFolder = join(tmpdir(), 'otpath-test-state');

/** What the process needs to run at all, and the clock of scripts/any-day.ts. */
const kept = [
  'PATH',
  'HOME',
  'SystemRoot',
  'TEMP',
  'TMP',
  'TMPDIR',
  'NODE_OPTIONS',
  'OTPATH_SHIFTED_DAY',
  'OTPATH_CACHE',
];

/** The environment of a run: the same on every machine. */
export function environment({ env = {}, columns }: RunOptions = {}): NodeJS.ProcessEnv {
  const given = {
    ...Object.fromEntries(kept.map((name) => [name, process.env[name]])),
    TZ: 'Europe/London',
    NO_COLOR: '1',
    // Drafts of new portfolios are kept here, and never in the folder of the person who runs the tests.
    XDG_STATE_HOME: stateFolder,
    // What the history of this repository holds is no matter of the examples in it.
    GIT_CEILING_DIRECTORIES: repository,
    COLUMNS: columns === undefined ? undefined : String(columns),
    ...env,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Runs the built otpath in a process of its own, without a terminal. */
export function runOtpath(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runNode([options.program ?? program, ...args], options);
}

/** Runs a program of Node.js, the first argument being its file. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const settings = {
    cwd: options.cwd ?? repository,
    env: environment(options),
    maxBuffer: 64 * 1024 * 1024,
    timeout: 25_000,
  };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, settings, (_, stdout, stderr) => {
      resolve({ stdout, stderr, code: child.exitCode });
    });
    child.stdin?.end();
  });
}

const sayPeakMemory = pathToFileURL(join(repository, 'scripts', 'say-peak-memory.js')).href;

/** Runs a program of Node.js, and gives the most memory that it took too, in megabytes. */
export async function runMeasured(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run & { readonly megabytes: number }> {
  const run = await runNode(['--import', sayPeakMemory, ...args], options);
  const [, stderr = run.stderr, kilobytes] = /^([^]*?)(\d+)\n$/.exec(run.stderr) ?? [];
  return { ...run, stderr, megabytes: Number(kilobytes) / 1024 };
}
