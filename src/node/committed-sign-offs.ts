import { createHash } from 'node:crypto';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { cannotBeWatched, existsSync, realpathSync, statSync } from './disk.ts';
import type { CommittedFile, CommittedFiles } from '../core/model/past-sign-offs.ts';
import { isSignOff } from '../core/model/layout.ts';
import { findGit, runGit, type GitBounds, type GitProgram } from './git-program.ts';
import type { Environment } from './environment.ts';

/** What is looked through; beyond it there is a finding. Sizes in bytes, times in milliseconds. */
export interface HistoryLimits {
  readonly commits: number;
  readonly files: number;
  readonly log: GitBounds;
  readonly contents: GitBounds;
}

export const historyLimits: HistoryLimits = {
  commits: 5000,
  files: 2000,
  log: { most: 8 * 1024 * 1024, time: 5000 },
  contents: { most: 32 * 1024 * 1024, time: 5000 },
};

/** A repository whose history is being read. */
export interface HistoryInWork {
  readonly root: string;
  /** The folder that holds `.git`. */
  readonly repository: string;
  readonly git: GitProgram;
  readonly limits: HistoryLimits;
  readonly log: Promise<Buffer | undefined>;
}

/**
 * Starts to read the history of sign-offs, so that git works while other files are read. Undefined where there
 * is no repository, or no git on this computer. Where no `.git` is above, nothing is started.
 */
export function beginHistory(
  root: string,
  env: Environment,
  limits = historyLimits,
): HistoryInWork | undefined {
  const repository = gitAbove(realpathSync(root), env);
  const found = repository === undefined ? undefined : findGit(env);
  if (repository === undefined || !found) return undefined;
  // What git answers depends on more than anybody could look at.
  cannotBeWatched();
  const git = { ...found, env: { ...found.env, GIT_CONFIG_NOSYSTEM: '1' } };
  const log = runGit(git, root, logOfSignOffs(limits.commits), limits.log);
  return { root, repository, git, limits, log };
}

/**
 * The files of sign-offs that the commits up to the present one have, but for those that are the same today.
 * Undefined where there is no commit.
 */
export async function committedSignOffs(
  { root, repository, git, limits, log: inWork }: HistoryInWork,
  today: ReadonlyMap<string, string>,
): Promise<CommittedFiles | undefined> {
  const log = await inWork;
  if (!log) {
    const isEmpty = (await runGit(git, root, anyReference, limits.log))?.length === 0;
    return isEmpty ? undefined : { files: [], trouble: 'unreadable' };
  }
  const { versions, commits } = versionsIn(log.toString('utf8'));
  const kept = [...today].flatMap(([path, text]) => (isSignOff(path) ? idsOf(text) : []));
  const gone = versions.filter(({ id }) => !kept.includes(id));
  const files = await contentsOf(git, root, gone.slice(0, limits.files), limits.contents);
  if (!files) return { files: [], trouble: 'unreadable' };
  if (commits >= limits.commits || gone.length > limits.files)
    return { files, trouble: 'too-long' };
  const isPart = existsSync(join(repository, '.git', 'shallow'));
  return { files, ...(isPart && { trouble: 'shallow' as const }) };
}

/** The folder at or above another one that has a repository, up to where the user lets git look. */
function gitAbove(folder: string, env: Environment): string | undefined {
  const ceilings = (env['GIT_CEILING_DIRECTORIES'] ?? '').split(delimiter).filter(isAbsolute);
  for (let here = folder; ; here = dirname(here)) {
    if (statSync(join(here, '.git'), { throwIfNoEntry: false })) return here;
    const above = dirname(here);
    if (above === here || ceilings.includes(above)) return undefined;
  }
}

/** Merges and side branches too, so that nothing is lost that one of them had. */
const logOfSignOffs = (commits: number): readonly string[] => [
  'log',
  '--format=%x02%H',
  ...['-z', '--raw', '-m', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv'],
  ...['--full-history', '--relative', `--max-count=${String(commits)}`],
  ...['HEAD', '--', 'signoffs'],
];

/** Prints nothing in a repository without a commit. */
const anyReference = ['for-each-ref', '--count=1'];

interface Version {
  readonly path: string;
  /** Of the content, as git names it. */
  readonly id: string;
  readonly commit: string;
}

/** The contents that files of sign-offs had, each once, the newest first. */
function versionsIn(log: string): {
  readonly versions: readonly Version[];
  readonly commits: number;
} {
  const versions = new Map<string, Version>();
  const commits = new Set<string>();
  let commit = '';
  let id: string | undefined;
  for (const part of log.split('\0')) {
    if (part.startsWith('\u0002')) {
      commit = part.slice(1).trim();
      commits.add(commit);
    } else if (/^\n?:\d/.test(part)) {
      // Of a link or another repository nothing is read, and of a deletion there is nothing to read.
      id = /^\n?:\d+ 100\d+ \S+ ([0-9a-f]+) /.exec(part)?.[1];
    } else if (id !== undefined) {
      const path = part.normalize('NFC');
      if (isSignOff(path) && !versions.has(id)) versions.set(id, { path, id, commit });
      id = undefined;
    }
  }
  return { versions: [...versions.values()], commits: commits.size };
}

/** How git names a content, with the line ends of the disk and with those that git keeps. */
const idsOf = (text: string): readonly string[] =>
  [text, text.replaceAll('\r\n', '\n')].flatMap((content) => {
    const bytes = Buffer.from(content, 'utf8');
    const head = `blob ${String(bytes.length)}\0`;
    return ['sha1', 'sha256'].map((kind) =>
      createHash(kind).update(head).update(bytes).digest('hex'),
    );
  });

async function contentsOf(
  git: GitProgram,
  root: string,
  versions: readonly Version[],
  bounds: GitBounds,
): Promise<readonly CommittedFile[] | undefined> {
  if (versions.length === 0) return [];
  const asked = versions.map(({ id }) => `${id}\n`).join('');
  const printed = await runGit(git, root, ['cat-file', '--batch'], bounds, asked);
  if (!printed) return undefined;
  const files: CommittedFile[] = [];
  let at = 0;
  for (const { path, commit } of versions) {
    const end = printed.indexOf('\n', at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(printed.toString('latin1', at, end))?.[1];
    // What a partial copy of a repository lacks.
    if (size === undefined) return undefined;
    const from = end + 1;
    at = from + Number(size) + 1;
    files.push({ path, commit, bytes: printed.subarray(from, at - 1) });
  }
  return files;
}
