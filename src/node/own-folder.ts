import { join } from 'node:path';
import { lstatSync, mkdirSync, writeFileSync } from './disk.ts';
import { isFileError } from './file-errors.ts';

/** A folder of otpath itself in a portfolio; undefined where a link would lead it elsewhere. */
export function ownFolderIn(root: string, name: 'drafts' | 'cache'): string | undefined {
  const own = join(root, '.otpath');
  const folder = join(own, name);
  return [own, folder].some(isLink) ? undefined : folder;
}

/** Makes such a folder, which nobody else can open and git ignores. */
export function makeOwnFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const ignores = join(folder, '.gitignore');
  const stats = lstatSync(ignores, { throwIfNoEntry: false });
  // On a full disk it stays empty. A link, which could lead anywhere, is never written through.
  if (stats === undefined) writeFileSync(ignores, '*\n', { flag: 'wx' });
  else if (stats.isFile() && stats.size === 0) writeFileSync(ignores, '*\n');
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch (error) {
    if (!isFileError(error)) throw error;
    return false;
  }
}
