import type { FileSource, FolderEntry, Refusal } from '../model/ports.ts';

/**
 * Files by their paths, as a folder that somebody could have on a disk: for tests, for a page in a browser, and
 * for callers that have the texts and no folder. Folders are there as far as there are files in them.
 */
export function filesInMemory(
  files: Pick<ReadonlyMap<string, Uint8Array>, 'keys' | 'get'>,
  hashBytes: (bytes: Uint8Array) => string,
): FileSource {
  const gone: Refusal = { reason: 'unreadable' };
  return {
    ignoresCase: false,
    entries: (folder) => {
      const above = folder === '' ? '' : `${folder}/`;
      const entries = new Map<string, FolderEntry>();
      for (const path of files.keys()) {
        if (!path.startsWith(above)) continue;
        const [name = '', ...below] = path.slice(above.length).split('/');
        entries.set(name, { name, is: below.length > 0 ? 'folder' : 'file' });
      }
      return entries.size > 0 || folder === '' ? [...entries.values()] : gone;
    },
    read: (path, most) => {
      const bytes = files.get(path);
      if (!bytes) return gone;
      return bytes.length > most ? { reason: 'too-large', size: bytes.length } : bytes;
    },
    head: (path, count) => {
      const bytes = files.get(path);
      return bytes ? { size: bytes.length, head: bytes.subarray(0, count) } : gone;
    },
    hash: (path) => {
      const bytes = files.get(path);
      return bytes && hashBytes(bytes);
    },
  };
}

/**
 * A folder with other bytes for some of its files, such as texts that somebody has open and not saved. A file
 * that the folder does not have is there as well.
 */
export function filesOver(
  below: FileSource,
  above: ReadonlyMap<string, Uint8Array>,
  hashBytes: (bytes: Uint8Array) => string,
): FileSource {
  const upper = filesInMemory(above, hashBytes);
  const from = (path: string): FileSource => (above.has(path) ? upper : below);
  return {
    ignoresCase: below.ignoresCase,
    entries: (folder) => {
      const [own, others] = [upper.entries(folder), below.entries(folder)];
      if ('reason' in own) return others;
      if ('reason' in others) return own;
      return [...new Map([...others, ...own].map((entry) => [entry.name, entry])).values()];
    },
    read: (path, most) => from(path).read(path, most),
    head: (path, count) => from(path).head(path, count),
    hash: (path) => from(path).hash(path),
  };
}
