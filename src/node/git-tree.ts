import { execFileSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { filesInMemory } from '../core/files/files-in-memory.ts';
import type { FileSource } from '../core/model/ports.ts';
import { cannotBeWatched, realpathSync } from './disk.ts';
import type { Environment } from './environment.ts';
import { findGit } from './git-program.ts';
import type { GitTrouble } from './git.ts';
import { hashBytes } from './hash.ts';

/** More files than a portfolio has, and more bytes than what is read of it at once. */
const most = { files: 20_000, bytes: 256 * 1024 * 1024 };

/** What people write; everything else is read when somebody asks for it. */
const isText = (path: string, size: number): boolean =>
  /(?:\.(?:md|ya?ml)|\.otpathignore)$/i.test(path) && size <= 8 * 1024 * 1024;

/** A revision of the repository that a folder is in. Nothing is checked out, and nothing is written. */
export interface GitTree {
  /** Of the commit, in full. */
  readonly commit: string;
  /** The day of the commit on the clock of the person who made it. */
  readonly day: string;
  /** The path from the top of the repository, with forward slashes; undefined where it is outside. */
  readonly inside: (path: string) => string | undefined;
  /** A folder as it was, by its path from the top; `paths` narrow it to some of its files. */
  readonly filesIn: (folder: string, paths?: ReadonlySet<string>) => FileSource;
  /** Asks git about the same repository; undefined where it refuses. */
  readonly ask: (...args: readonly string[]) => string | undefined;
}

/** Opens a revision of the repository around a folder. */
export function openRevision(
  folder: string,
  revision: string,
  environment: Environment,
): GitTree | GitTrouble {
  const found = findGit(environment);
  if (!found) return 'no-git';
  const { program, before, env } = found;
  cannotBeWatched();
  const run = (at: string, args: readonly string[], input = ''): Buffer | undefined => {
    try {
      return execFileSync(program, [...before, '-C', at, ...args], {
        env,
        input,
        stdio: ['pipe', 'pipe', 'ignore'],
        maxBuffer: most.bytes,
      });
    } catch {
      return undefined;
    }
  };
  const root = run(folder, ['rev-parse', '--show-toplevel'])?.toString('utf8').trimEnd();
  if (root === undefined) return 'no-repository';
  const ask = (...args: readonly string[]): string | undefined => run(root, args)?.toString('utf8');
  const named = `${revision}^{commit}`;
  const commit = ask('rev-parse', '--verify', '--quiet', '--end-of-options', named)?.trim();
  if (commit === undefined || commit === '') return 'no-revision';
  const top = realpathSync(root);
  return {
    commit,
    day: ask('show', '-s', '--format=%cs', commit)?.trim() ?? '',
    inside: (path) => {
      const below = relative(top, resolve(path)).replaceAll('\\', '/');
      return below === '..' || below.startsWith('../') || /^[a-z]:/i.test(below)
        ? undefined
        : below;
    },
    filesIn: (below, paths) => {
      const where = below === '' ? [] : ['--', `${below}/`];
      const listed = ask('ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...where);
      const blobs = blobsIn(listed ?? '', below).filter(
        ([path]) => paths === undefined || paths.has(path),
      );
      return lazyFiles(new Map(blobs.slice(0, most.files)), (ids) =>
        run(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`),
      );
    },
    ask,
  };
}

interface Blob {
  readonly id: string;
  readonly size: number;
}

/** The files of a listing by their paths from a folder. Links and other repositories are none. */
function blobsIn(listed: string, folder: string): readonly (readonly [string, Blob])[] {
  return listed.split('\0').flatMap((line) => {
    const [, mode, id, size, path] = /^(\d+) blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? [];
    if (path === undefined || !mode!.startsWith('100')) return [];
    const below = folder === '' ? path : path.slice(folder.length + 1);
    return [[below, { id: id!, size: Number(size) }] as const];
  });
}

/** Reads all texts with the first of them, and everything else one by one. */
function lazyFiles(
  blobs: ReadonlyMap<string, Blob>,
  read: (ids: readonly string[]) => Buffer | undefined,
): FileSource {
  const contents = new Map<string, Uint8Array>();
  const take = (wanted: readonly Blob[]): void => {
    for (const [id, bytes] of batchOf(read(wanted.map(({ id }) => id)))) contents.set(id, bytes);
  };
  const get = (path: string): Uint8Array | undefined => {
    const blob = blobs.get(path);
    if (!blob) return undefined;
    if (!contents.has(blob.id)) {
      const isOne = !isText(path, blob.size);
      take(
        isOne
          ? [blob]
          : [...blobs].filter(([name, { size }]) => isText(name, size)).map(([, one]) => one),
      );
    }
    return contents.get(blob.id);
  };
  return filesInMemory({ keys: () => blobs.keys(), get }, (bytes) => hashBytes(bytes).sha256);
}

/** The contents in what `git cat-file --batch` prints, by their ids. */
function batchOf(printed: Buffer | undefined): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; printed && at < printed.length;) {
    const end = printed.indexOf('\n', at);
    const [id = '', kind, size] = printed.toString('utf8', at, end).split(' ');
    const length = kind === 'blob' ? Number(size) : 0;
    if (kind === 'blob') contents.set(id, printed.subarray(end + 1, end + 1 + length));
    at = kind === 'blob' ? end + 1 + length + 1 : end + 1;
  }
  return contents;
}
