import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Why git could not say what has changed. */
export type GitTrouble = 'no-git' | 'no-repository' | 'no-revision';

/**
 * The files that differ from a revision, as absolute paths in composed form (NFC): changed, added, and not
 * yet known to git. Deleted files are among them.
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
  return new Set(paths.map((path) => resolve(top, path).normalize('NFC')));
}

/** What a run of git gave; undefined where git refused, the error where there is no git. */
function attempt(run: () => string): string | Error | undefined {
  try {
    return run();
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? error : undefined;
  }
}
