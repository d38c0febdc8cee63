import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { readdirSync, realpathSync, statSync, type Dirent } from './disk.ts';
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
      const list = (): readonly FolderEntry[] => {
        const entries = readdirSync(join(realRoot, folder), { withFileTypes: true });
        const sound = soundNames(join(realRoot, folder), entries);
        // Of two entries that are shown under one name, one can be the true one.
        return entries.map((entry) =>
          !sound || sound.delete(entry.name)
            ? entryOf(entry, folder)
            : { name: entry.name, is: 'garbled-name' },
        );
      };
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

/**
 * The names in a folder that are saved as UTF-8; undefined where all of them are. The others, which only Linux and
 * some network drives keep, come with replacement characters, and nothing can be opened under such a name.
 */
function soundNames(folder: string, entries: readonly Dirent[]): Set<string> | undefined {
  if (!entries.some(({ name }) => name.includes('\uFFFD'))) return undefined;
  const raw = readdirSync(folder, { encoding: 'buffer' });
  return new Set(raw.filter((name) => isUtf8(name)).map((name) => name.toString()));
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
