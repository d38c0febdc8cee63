import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  openSync,
  readSync,
  closeSync,
} from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Folder, OtherFile, RefusedFile, SourceFile } from '../model/folder.ts';
import type { Limits } from '../model/limits.ts';

/** The first bytes of a file, enough for every signature that rules look for. */
const headBytes = 560;

/** Files that programs leave behind and nobody means to keep: Office locks, thumbnails, sync leftovers. */
const leftBehind = /^(?:~\$.*|\.~lock\..*#|Thumbs\.db|desktop\.ini|.*\.tmp|Icon\r)$/i;
export const isLeftBehind = (name: string): boolean => leftBehind.test(name);
export const ignoreFile = '.otpathignore';

/** Whether a file is read whole as text. Every other file is only looked at. */
export type IsSource = (path: string) => boolean;

/**
 * Reads a folder once. Hidden files, what `.otpathignore` names and what programs left behind are passed
 * over. Links that lead out of the folder, and links to folders, are refused, so that nothing outside is
 * ever opened and no circle is walked.
 */
export function readFolder(root: string, isSource: IsSource, limits: Limits): Folder {
  const sources: SourceFile[] = [];
  const others: OtherFile[] = [];
  const refused: RefusedFile[] = [];
  const realRoot = realpathSync(root);
  const rules = ignoreRules(root);

  const take = (absolute: string, path: string): void => {
    const { size } = statSync(absolute);
    if (!isSource(path)) others.push({ path, size, head: readHead(absolute) });
    else if (size > limits.textFile) refused.push({ path, reason: 'too-large', size });
    else sources.push({ path, bytes: readFileSync(absolute) });
  };

  const visit = (entry: Dirent, directory: string, below: string): void => {
    if (entry.name.startsWith('.') || isLeftBehind(entry.name)) return;
    const absolute = join(directory, entry.name);
    const path = (below === '' ? entry.name : `${below}/${entry.name}`).normalize('NFC');
    // Files that a folder needs, such as the settings at its top, can't be passed over.
    const isNeeded = below === '' && isSource(path);
    if (!isNeeded && rules?.ignores(entry.isDirectory() ? `${path}/` : path)) return;
    try {
      if (entry.isDirectory()) walk(absolute, path);
      else if (entry.isFile()) take(absolute, path);
      else if (entry.isSymbolicLink()) follow(absolute, path);
    } catch (error) {
      if (!isFileError(error)) throw error;
      refused.push({ path, reason: 'unreadable' });
    }
  };

  const follow = (absolute: string, path: string): void => {
    const real = realpathSync(absolute);
    if (!isInside(realRoot, real)) refused.push({ path, reason: 'link-outside' });
    else if (statSync(real).isFile()) take(absolute, path);
    else refused.push({ path, reason: 'link-to-folder' });
  };

  const walk = (directory: string, below: string): void => {
    // The order of a directory differs between systems; results must not.
    const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    for (const entry of entries) visit(entry, directory, below);
  };

  walk(root, '');
  return { sources, others, refused };
}

/** Whether a real path lies in a real folder, or is that folder. */
export const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
};

/** Whether an error came from the file system and not from a mistake in this program. */
export const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

function ignoreRules(root: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(root, ignoreFile), 'utf8').normalize('NFC'));
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}

function readHead(absolute: string): Uint8Array {
  const file = openSync(absolute, 'r');
  try {
    const buffer = new Uint8Array(headBytes);
    return buffer.subarray(0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}

/** Whether there is a file at a path. What can't be looked into is not there. */
export function isFileThere(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch (error) {
    if (!isFileError(error)) throw error;
    return false;
  }
}

/** Whether there is a folder at a path. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
