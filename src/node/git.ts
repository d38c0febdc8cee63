import { execFileSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { cannotBeWatched, realpathSync } from './disk.ts';
import { findGit } from './git-program.ts';
import type { Environment } from './environment.ts';

/** Why git could not say what has changed. */
export type GitTrouble = 'no-git' | 'no-repository' | 'no-revision';

/**
 * The files that differ from a revision: changed, added, and not yet known to git; deleted ones are among
 * them. As paths from the folder, with forward slashes, in composed form (NFC).
 */
export function changedFiles(
  folder: string,
  revision: string,
  environment: Environment,
): ReadonlySet<string> | GitTrouble {
  const found = findGit(environment);
  if (!found) return 'no-git';
  const { program, before, env } = found;
  cannotBeWatched();
  const git = (...args: readonly string[]): string =>
    execFileSync(program, [...before, '-C', folder, ...args], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  const top = attempt(() => git('rev-parse', '--show-toplevel').trimEnd());
  if (top === undefined) return 'no-repository';
  const commit = attempt(() =>
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim(),
  );
  if (commit === undefined) return 'no-revision';
  const changed = git('diff', '--name-only', '--no-renames', '-z', commit, '--');
  const added = git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/');
  const paths = `${changed}${added}`.split('\0').filter((path) => path !== '');
  // git names real places; the folder may have been reached through a link.
  const root = realpathSync(folder);
  return new Set(
    paths.map((path) => relative(root, resolve(top, path)).replaceAll('\\', '/').normalize('NFC')),
  );
}

/** What a run of git gave; undefined where git refused. */
function attempt(run: () => string): string | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
