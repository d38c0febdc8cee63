import { join } from 'node:path';
import type { UnpackedFile } from '../core/model/zip-ports.ts';
import { readdirSync } from './disk.ts';
import { isFileError } from './file-errors.ts';
import { withByteSource } from './read-zip.ts';

/** More files than any pack has. */
const enough = 70_000;

interface Entry {
  readonly name: string;
  readonly isDirectory: () => boolean;
  readonly isFile: () => boolean;
}

/** A file or folder that is listed, but can't be opened by the name that it is listed with. */
export class UnreadableName extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`No ${path}`);
    this.path = path;
  }
}

/** Every file below a folder. No link is followed. */
export function unpackedFiles(root: string): readonly UnpackedFile[] {
  const files: UnpackedFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(root, folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (files.length > enough) return files;
      if (entry.isDirectory()) folders.push(path);
      else {
        files.push({
          path,
          open: (use) => withByteSource({ root, path }, use).catch(otherName(path)),
          isLink: !entry.isFile(),
        });
      }
    }
  }
  return files;
}

function entriesOf(root: string, folder: string): readonly Entry[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    return otherName(folder)(error);
  }
}

/** Where what was listed is not there, its name has bytes that are no letters. */
const otherName =
  (path: string) =>
  (error: unknown): never => {
    throw isFileError(error) && error.code === 'ENOENT' ? new UnreadableName(path) : error;
  };
