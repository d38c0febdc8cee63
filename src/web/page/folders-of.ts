import type { FolderEntry } from '../../core/model/ports.ts';

/** What is in each folder that has files below it. */
export function foldersOf(
  paths: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, FolderEntry>> {
  const folders = new Map<string, Map<string, FolderEntry>>();
  for (const path of paths) {
    const parts = path.split('/');
    for (let depth = 0; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      const name = parts[depth]!;
      const entries = folders.get(folder) ?? new Map<string, FolderEntry>();
      entries.set(name, { name, is: depth < parts.length - 1 ? 'folder' : 'file' });
      folders.set(folder, entries);
    }
  }
  return folders;
}
