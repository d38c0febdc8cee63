import { execFileSync } from 'node:child_process';
import type { FileSource } from '../core/model/ports.ts';
import { filesInMemory } from '../core/files/files-in-memory.ts';
import { cannotBeWatched } from './disk.ts';
import type { Environment } from './environment.ts';
import { findGit } from './git-program.ts';
import type { GitTrouble } from './git.ts';
import { hashBytes } from './hash.ts';

/** More files than a framework has, and more bytes in one of them. */
const most = { files: 2000, bytes: 16 * 1024 * 1024 };

/** A folder as it was in a revision of git. Nothing is checked out. */
export function filesAtRevision(
  folder: string,
  revision: string,
  environment: Environment,
): FileSource | GitTrouble {
  const found = findGit(environment);
  if (!found) return 'no-git';
  const { program, before, env } = found;
  cannotBeWatched();
  const git = (...args: readonly string[]): Buffer | undefined => {
    try {
      return execFileSync(program, [...before, '-C', folder, ...args], {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: most.bytes,
      });
    } catch {
      return undefined;
    }
  };
  if (!git('rev-parse', '--show-toplevel')) return 'no-repository';
  const commit = git(
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  );
  if (!commit) return 'no-revision';
  const id = commit.toString('utf8').trim();
  const names = git('ls-tree', '-r', '--name-only', '-z', id, '--', '.')?.toString('utf8') ?? '';
  const files = new Map<string, Uint8Array>();
  for (const name of names
    .split('\0')
    .filter((one) => /\.ya?ml$/i.test(one))
    .slice(0, most.files)) {
    const bytes = git('cat-file', 'blob', `${id}:./${name}`);
    if (bytes) files.set(name, bytes);
  }
  return filesInMemory(files, (bytes) => hashBytes(bytes).sha256);
}
