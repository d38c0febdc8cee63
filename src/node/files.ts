import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { FileSource, FolderEntry, Refusal } from '../core/model/ports.ts';
import { CannotOpen, isFileError } from './file-errors.ts';
import { hashFile } from './hash.ts';
import { isInside, openInside, readHead, readOpened, type OpenedFile } from './read-file.ts';

/** A folder of this computer. Throws where it is not there. */
export function filesIn(root: string): FileSource {
  const realRoot = realpathSync(root);
  /** Where the links lead that were met, so that only they take a second look at the disk. */
  const links = new Map<string, string>();

  const open = (path: string): OpenedFile => {
    const real = links.get(path);
    if (real !== undefined) return openInside(realRoot, real);
    try {
      return openInside(realRoot, join(realRoot, path));
    } catch (error) {
      // It may be a link that was not listed: who needs one file does not list the others.
      const isLink = error instanceof CannotOpen && error.code === 'ELOOP';
      if (!isLink || kindOfLink(path) !== 'file') throw error;
      return openInside(realRoot, links.get(path)!);
    }
  };

  const entryOf = (entry: Dirent, folder: string): FolderEntry => {
    const { name } = entry;
    if (entry.isDirectory()) return { name, is: 'folder' };
    if (!entry.isSymbolicLink()) return { name, is: entry.isFile() ? 'file' : 'not-a-file' };
    const path = folder === '' ? name : `${folder}/${name}`;
    return { name, is: attempt(() => kindOfLink(path)) };
  };

  const kindOfLink = (path: string): FolderEntry['is'] => {
    const real = realpathSync(join(realRoot, path));
    if (!isInside(realRoot, real)) return 'link-outside';
    if (statSync(real).isDirectory()) return 'link-to-folder';
    links.set(path, real);
    return 'file';
  };

  return {
    ignoresCase: process.platform === 'win32' || process.platform === 'darwin',
    entries: (folder) => {
      const list = (): readonly FolderEntry[] =>
        readdirSync(join(realRoot, folder), { withFileTypes: true }).map((entry) =>
          entryOf(entry, folder),
        );
      return folder === '' ? list() : orRefusal(list);
    },
    read: (path, most) => orRefusal(() => readOpened(open(path), most, join(realRoot, path))),
    head: (path, count) =>
      orRefusal(() => {
        const opened = open(path);
        return { size: opened.size, head: readHead(opened, count) };
      }),
    hash: (path) => hashFile({ root: realRoot, path })?.sha256,
  };
}

/** Something that can't be opened is a reason, and the rest is read. */
function orRefusal<Answer>(act: () => Answer): Answer | Refusal {
  try {
    return act();
  } catch (error) {
    if (!isFileError(error)) throw error;
    return refusalOf(error);
  }
}

function attempt(kindOf: () => FolderEntry['is']): FolderEntry['is'] {
  const kind = orRefusal(kindOf);
  return typeof kind === 'string' ? kind : kind.reason;
}

function refusalOf(error: NodeJS.ErrnoException): Refusal {
  if (!(error instanceof CannotOpen)) return { reason: 'unreadable' };
  switch (error.code) {
    case 'EFBIG':
      return { reason: 'too-large', size: error.size };
    case 'EFTYPE':
      return { reason: 'not-a-file' };
    case 'EISDIR':
      return { reason: 'unreadable' };
    case 'ELOOP':
      return { reason: 'link-outside' };
  }
}
