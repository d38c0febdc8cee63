import { unzipSync } from 'fflate';
import { settingsFile } from '../../core/model/layout.ts';
import type { ChosenFolder } from '../chosen-files.ts';
import { FolderTree, type TreeFile } from './folder-tree.ts';

/** What is in a zip must fit into memory. In bytes. */
const mostUnpacked = 1024 * 1024 * 1024;

export const chosenTree = ({ name, files, handle }: ChosenFolder): FolderTree =>
  new FolderTree(name, files, handle);

/** The folder in a zip; undefined where it is none, or one that does not fit into memory. */
export async function treeInZip(file: File): Promise<FolderTree | undefined> {
  let left = mostUnpacked;
  try {
    const unpacked = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => {
        left -= originalSize;
        if (left < 0) throw new RangeError(name);
        return !name.endsWith('/');
      },
    });
    const all = Object.entries(unpacked).map(([path, bytes]): TreeFile => ({
      path: path.replaceAll('\\', '/'),
      file: new Blob([bytes as BlobPart]),
    }));
    const safe = all.filter(({ path }) => !/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(path));
    const name = file.name.replace(/\.zip$/i, '');
    return safe.length === 0 ? undefined : new FolderTree(name, withoutTop(safe));
  } catch {
    return undefined;
  }
}

/** A zip of a folder has that folder in it. */
function withoutTop(files: readonly TreeFile[]): readonly TreeFile[] {
  const top = files[0]!.path.replace(/\/.*$/s, '/');
  const isTop = top.endsWith('/') && files.every(({ path }) => path.startsWith(top));
  return isTop ? files.map(({ path, file }) => ({ path: path.slice(top.length), file })) : files;
}

/** Where the portfolios in a folder are: each path is empty, or ends in a slash. */
export function portfoliosIn({ paths }: FolderTree): readonly string[] {
  const roots = paths
    .filter((path) => path === settingsFile || path.endsWith(`/${settingsFile}`))
    .map((path) => path.slice(0, -settingsFile.length))
    .filter((root) => !/(?:^|\/)(?:\.|node_modules\/)/.test(root))
    .sort();
  return roots.includes('') ? [''] : roots;
}
