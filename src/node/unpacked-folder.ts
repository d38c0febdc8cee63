import { join } from 'node:path';
import type { UnpackedFile } from '../core/model/zip-ports.ts';
import { readdirSync } from './disk.ts';
import { withByteSource } from './read-zip.ts';

/** More files than any pack has. */
const enough = 70_000;

/** Every file below a folder. No link is followed. */
export function unpackedFiles(root: string): readonly UnpackedFile[] {
  const files: UnpackedFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (files.length > enough) return files;
      if (entry.isDirectory()) folders.push(path);
      else {
        files.push({
          path,
          open: (use) => withByteSource({ root, path }, use),
          isLink: !entry.isFile(),
        });
      }
    }
  }
  return files;
}
