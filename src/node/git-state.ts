import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cannotBeWatched, existsSync, readFileSync, statSync } from './disk.ts';
import type { Environment } from './environment.ts';
import { isFileError } from './file-errors.ts';

/** So many names of commits lead to another name, at most. */
const mostNames = 5;

/**
 * Looks at what an answer of git about the present commit depends on, so that a run that is watched can be
 * told from it: the commit, and what the repository and its user set. What a commit has in it never changes.
 */
export function lookAtRepository(repository: string, env: Environment): void {
  const git = join(repository, '.git');
  const own = isFolder(git) ? git : folderNamedIn(git, /^gitdir: (.+)$/m);
  if (own === undefined) return;
  const common = folderNamedIn(join(own, 'commondir'), /^(.+)$/m) ?? own;
  if (existsSync(join(common, 'reftable'))) cannotBeWatched();
  let name: string | undefined = 'HEAD';
  for (let names = 0; name !== undefined; names += 1) {
    if (names === mostNames) cannotBeWatched();
    const text: string | undefined =
      names === mostNames ? undefined : (textOf(join(own, name)) ?? textOf(join(common, name)));
    name = /^ref: (.+)$/m.exec(text ?? '')?.[1]?.trim();
  }
  for (const file of ['packed-refs', 'shallow', join('objects', 'info', 'alternates')]) {
    textOf(join(common, file));
  }
  const home = env['HOME'] ?? homedir();
  const settings = [
    join(common, 'config'),
    join(own, 'config.worktree'),
    env['GIT_CONFIG_GLOBAL'] ?? join(home, '.gitconfig'),
    join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'git', 'config'),
  ];
  // What further files set is not looked at.
  if (settings.some((file) => /^\s*\[include/im.test(textOf(file) ?? ''))) cannotBeWatched();
}

/** The folder that a file of git names, from where the file is. */
function folderNamedIn(file: string, form: RegExp): string | undefined {
  const named = form.exec(textOf(file) ?? '')?.[1];
  return named === undefined ? undefined : resolve(dirname(file), named.trim());
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The text of a file of git; undefined where there is none. */
function textOf(path: string): string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
      ? readFileSync(path, 'utf8')
      : undefined;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return undefined;
  }
}
