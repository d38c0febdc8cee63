import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** Why git could not say what has changed. */
export type GitTrouble = 'no-git' | 'no-repository' | 'no-revision';

/**
 * The files that differ from a revision: changed, added, and not yet known to git; deleted ones are among
 * them. As paths from the folder, with forward slashes, in composed form (NFC).
 */
export function changedFiles(folder: string, revision: string): ReadonlySet<string> | GitTrouble {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  const top = attempt(() => git('rev-parse', '--show-toplevel').trimEnd());
  if (top === undefined) return 'no-repository';
  if (top instanceof Error) return 'no-git';
  const commit = attempt(() =>
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim(),
  );
  if (typeof commit !== 'string') return 'no-revision';
  const changed = git('diff', '--name-only', '--no-renames', '-z', commit, '--');
  const added = git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/');
  const paths = `${changed}${added}`.split('\0').filter((path) => path !== '');
  // git names real places; the folder may have been reached through a link.
  const root = realpathSync(folder);
  return new Set(
    paths.map((path) => relative(root, resolve(top, path)).replaceAll('\\', '/').normalize('NFC')),
  );
}

/** What a run of git gave; undefined where git refused, the error where there is no git. */
function attempt(run: () => string): string | Error | undefined {
  try {
    return run();
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? error : undefined;
  }
}
