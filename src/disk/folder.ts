import { readdirSync, realpathSync, statSync, existsSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Ignore } from 'ignore';
import type { Folder, OtherFile, RefusedFile, SourceFile } from '../model/folder.ts';
import type { Limits } from '../model/limits.ts';
import { CannotOpen, isFileError } from './file-errors.ts';
import { ignoreRulesOf } from './ignore-rules.ts';
import { isInside, openInside, readHead, readOpened } from './read-file.ts';

export { isFileError, isInside };

/** The first bytes of a file, enough for every signature that rules look for. */
const headBytes = 560;

/** Files that programs leave behind and nobody means to keep: Office locks, thumbnails, sync leftovers. */
const leftBehind = /^(?:~\$.*|\.~lock\..*#|Thumbs\.db|desktop\.ini|.*\.tmp|Icon\r)$/i;
export const isLeftBehind = (name: string): boolean => leftBehind.test(name);
export const ignoreFile = '.otpathignore';

/** Whether a file is read whole as text. Every other file is only looked at. */
export type IsSource = (path: string) => boolean;

/**
 * Reads a folder once. Hidden files, what `.otpathignore` names and what programs left behind are ignored.
 * Links that lead out of the folder, and links to folders, are refused, so that nothing outside is ever
 * opened and no circle is walked. What is neither a file nor a folder, such as a pipe, is refused too.
 * Where sources must be read, and in folders of them, `.otpathignore` does not count.
 */
export function readFolder(
  root: string,
  isSource: IsSource,
  limits: Limits,
  mustBeRead: IsSource = () => false,
): Folder {
  const sources: SourceFile[] = [];
  const others: OtherFile[] = [];
  const refused: RefusedFile[] = [];
  const stillRead: string[] = [];
  const realRoot = realpathSync(root);

  const take = (real: string, { path, onDisk }: FoundPath): void => {
    const opened = openInside(realRoot, real);
    const { size } = opened;
    const place = { path, ...(onDisk !== path && { onDisk }) };
    if (isSource(path))
      sources.push({ ...place, bytes: readOpened(opened, limits.textFile, real) });
    else others.push({ ...place, size, head: readHead(opened, headBytes) });
  };

  const visit = (entry: Dirent, directory: string, found: FoundPath): void => {
    const { path } = found;
    const absolute = join(directory, entry.name);
    // Files that a folder needs, such as the settings at its top, can't be ignored.
    const isNeeded = !path.includes('/') && isSource(path);
    if (!isNeeded && rules?.ignores(entry.isDirectory() ? `${path}/` : path)) {
      if (!mustBeRead(path) || (entry.isFile() && !isSource(path))) return;
      if (!entry.isDirectory()) stillRead.push(path);
    }
    attempt(path, () => {
      if (entry.isDirectory()) walk(absolute, found);
      else if (entry.isSymbolicLink()) follow(absolute, found);
      else take(absolute, found);
    });
  };

  const follow = (absolute: string, found: FoundPath): void => {
    const real = realpathSync(absolute);
    if (!isInside(realRoot, real)) refused.push({ path: found.path, reason: 'link-outside' });
    else if (statSync(real).isDirectory()) {
      refused.push({ path: found.path, reason: 'link-to-folder' });
    } else take(real, found);
  };

  const walk = (directory: string, below: FoundPath | undefined): void => {
    // The order of a directory differs between systems; results must not.
    const entries = readdirSync(directory, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !isLeftBehind(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) visit(entry, directory, foundPath(entry.name, names, below));
  };

  /** Something that can't be opened is reported, and the rest is read. */
  const attempt = (path: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (!isFileError(error)) throw error;
      refused.push(refusal(path, error, limits));
    }
  };

  let rules: Ignore | undefined;
  attempt(ignoreFile, () => {
    rules = ignoreRules(realRoot, limits);
  });
  walk(realRoot, undefined);
  return { sources, others, refused, ...(stillRead.length > 0 && { stillRead }) };
}

/** A path below the folder: as otpath shows it, and as the disk has it. */
interface FoundPath {
  readonly path: string;
  readonly onDisk: string;
}

/** Macs store accents apart from their letters. Where both forms lie side by side they are two files. */
function foundPath(
  name: string,
  names: ReadonlySet<string>,
  below: FoundPath | undefined,
): FoundPath {
  const composed = name.normalize('NFC');
  const shown = composed !== name && names.has(composed) ? name : composed;
  return below
    ? { path: `${below.path}/${shown}`, onDisk: `${below.onDisk}/${name}` }
    : { path: shown, onDisk: name };
}

function refusal(path: string, error: NodeJS.ErrnoException, limits: Limits): RefusedFile {
  if (!(error instanceof CannotOpen)) return { path, reason: 'unreadable' };
  switch (error.code) {
    case 'EFBIG': {
      const { size, most } = error;
      const ofIgnoring = most === limits.ignoreFile && { limit: 'ignoreFile' as const };
      return { path, reason: 'too-large', size, ...ofIgnoring };
    }
    case 'EFTYPE':
      return { path, reason: 'not-a-file' };
    case 'EISDIR':
      return { path, reason: 'unreadable' };
    case 'ELOOP':
      return { path, reason: 'link-outside' };
  }
}

/** Nothing where there is no such file. */
function ignoreRules(root: string, limits: Limits): Ignore | undefined {
  const path = join(root, ignoreFile);
  if (!existsSync(path)) return undefined;
  const real = realpathSync(path);
  if (!isInside(root, real)) throw new CannotOpen('ELOOP', path);
  const bytes = readOpened(openInside(root, real), limits.ignoreFile, path);
  return ignoreRulesOf(bytes.toString('utf8'));
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
