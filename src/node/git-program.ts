import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { findProgram, type Environment } from './environment.ts';

/** git, ready to be started: where it is, and what it is started with. */
export interface GitProgram {
  readonly program: string;
  /** What comes before every command of git. */
  readonly before: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Nothing that a repository says may start a program, or ask anything of a network. */
const before = [
  '--no-pager',
  '--no-replace-objects',
  ...[
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    'log.showSignature=false',
    'log.showRoot=true',
    'protocol.allow=never',
    // A folder that only looks like a repository is none.
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/** What somebody sets for all repositories still counts; the rest may be about another one. */
const kept = /^GIT_(?:CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|COUNT|KEY_\d+|VALUE_\d+))$/;

/** Finds git; undefined where this computer has none. */
export function findGit(env: Environment): GitProgram | undefined {
  const program = findProgram('git', env);
  if (program === undefined) return undefined;
  const others = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || kept.test(name));
  return {
    program,
    before,
    env: {
      ...Object.fromEntries(others),
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      // A file of the repository that cuts off its history.
      GIT_GRAFT_FILE: devNull,
      // What a partial copy lacks is not fetched.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
    },
  };
}

/** How much git may give, in bytes, and how long it may take, in milliseconds. */
export interface GitBounds {
  readonly most: number;
  readonly time: number;
}

/** Starts git in a folder and gives what it printed; undefined where it refused or went beyond the bounds. */
export function runGit(
  { program, before: first, env }: GitProgram,
  folder: string,
  args: readonly string[],
  { most, time }: GitBounds,
  input = '',
): Promise<Buffer | undefined> {
  const options = {
    env,
    encoding: 'buffer',
    maxBuffer: most,
    timeout: time,
    killSignal: 'SIGKILL',
    windowsHide: true,
  } as const;
  return new Promise((done) => {
    const child = execFile(program, [...first, '-C', folder, ...args], options, (error, stdout) => {
      done(error ? undefined : stdout);
    });
    // git may have ended before it has read everything.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
