import type { Ignore } from 'ignore';
import type { Folder, OtherFile, RefusedFile, SourceFile } from '../model/folder.ts';
import type { Limits } from '../model/limits.ts';
import { isRefusal, type FileSource, type FolderEntry } from '../model/ports.ts';
import { textMeant } from '../text/decode.ts';
import { ignoreRulesOf } from './ignore-rules.ts';
import {
  ignoreFile,
  isHidden,
  isOfSignOffs,
  isPortfolioSource,
  readmeFile,
} from '../model/layout.ts';

/** The first bytes of a file, enough for every signature that rules look for. */
const headBytes = 560;

/** Files that programs leave behind and nobody means to keep: Office locks, thumbnails, sync leftovers. */
const leftBehind = /^(?:~\$.*|\.~lock\..*#|Thumbs\.db|desktop\.ini|.*\.tmp|Icon\r)$/i;
export const isLeftBehind = (name: string): boolean => leftBehind.test(name);

/** Whether a file is read whole as text. Every other file is only looked at. */
export type IsSource = (path: string) => boolean;

/**
 * Reads a folder once. Hidden files, what `.otpathignore` names and what programs left behind are ignored.
 * Links that lead out of the folder, and links to folders, are refused, so that nothing outside is ever
 * opened and no circle is walked. What is neither a file nor a folder, such as a pipe, is refused too.
 * Where sources must be read, and in folders of them, neither `.otpathignore` nor a dot before a name counts.
 */
export function readFolder(
  files: FileSource,
  isSource: IsSource,
  limits: Limits,
  mustBeRead: IsSource = () => false,
): Folder {
  const sources: SourceFile[] = [];
  const others: OtherFile[] = [];
  const refused: RefusedFile[] = [];
  const stillRead: string[] = [];

  const take = ({ path, onDisk }: FoundPath): void => {
    const place = { path, ...(onDisk !== path && { onDisk }) };
    if (isSource(path)) {
      const bytes = files.read(onDisk, limits.textFile);
      if (isRefusal(bytes)) refused.push({ path, ...bytes });
      else sources.push({ ...place, bytes });
    } else {
      const head = files.head(onDisk, headBytes);
      if (isRefusal(head)) refused.push({ path, ...head });
      else others.push({ ...place, ...head });
    }
  };

  const visit = ({ is }: FolderEntry, found: FoundPath): void => {
    const { path } = found;
    // Files that a folder needs, such as the settings at its top, can't be ignored.
    const isNeeded = !path.includes('/') && path !== readmeFile && isSource(path);
    if (!isNeeded && rules?.ignores(is === 'folder' ? `${path}/` : path)) {
      if (!mustBeRead(path) || (is === 'file' && !isSource(path))) return;
      if (is !== 'folder') stillRead.push(path);
    } else if (isHidden(path)) {
      if (is === 'file' && !isSource(path)) return;
      if (is === 'file') stillRead.push(path);
    }
    if (is === 'folder') walk(found);
    else if (is === 'file' && path === 'evidence' && isSource('evidence/a.md')) {
      refused.push({ path, reason: 'not-a-file' });
    } else if (is === 'file') take(found);
    else refused.push({ path, reason: is });
  };

  // A Mac puts a file with ._ before its name beside each file, on disks of other systems.
  const mayHide = (name: string, folder: string | undefined): boolean =>
    folder !== undefined && mustBeRead(folder) && !name.startsWith('._');

  const walk = (folder: FoundPath | undefined): void => {
    const all = files.entries(folder?.onDisk ?? '');
    if (isRefusal(all)) {
      refused.push({ path: folder?.path ?? '.', ...all });
      return;
    }
    // The order of a directory differs between systems; results must not.
    const entries = all
      .filter(({ name }) => !isLeftBehind(name))
      .filter(({ name }) => !name.startsWith('.') || mayHide(name, folder?.path))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) visit(entry, foundPath(entry.name, names, folder));
  };

  const rules = ignoreRules(files, limits, refused);
  walk(undefined);
  return { sources, others, refused, ...(stillRead.length > 0 && { stillRead }) };
}

/** Reads the folder of a portfolio. */
export const readPortfolioFolder = (files: FileSource, limits: Limits): Folder =>
  readFolder(files, isPortfolioSource, limits, isOfSignOffs);

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

/** Nothing where there is no such file; one that can't be read is refused. */
function ignoreRules(
  files: FileSource,
  limits: Limits,
  refused: RefusedFile[],
): Ignore | undefined {
  const there = files.entries('');
  const entry = isRefusal(there) ? undefined : there.find(({ name }) => name === ignoreFile);
  if (!entry) return undefined;
  if (entry.is !== 'file' && entry.is !== 'folder') {
    refused.push({
      path: ignoreFile,
      reason: entry.is === 'link-to-folder' ? 'unreadable' : entry.is,
    });
    return undefined;
  }
  const bytes = files.read(ignoreFile, limits.ignoreFile);
  if (!isRefusal(bytes)) {
    // PowerShell saves what it writes as UTF-16.
    const text = textMeant({ path: ignoreFile, bytes }) ?? new TextDecoder().decode(bytes);
    return ignoreRulesOf(text, files.ignoresCase);
  }
  const isLong = bytes.reason === 'too-large';
  refused.push({ path: ignoreFile, ...bytes, ...(isLong && { limit: 'ignoreFile' as const }) });
  return undefined;
}
