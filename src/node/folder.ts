import { existsSync, statSync } from './disk.ts';
import { isFileError } from './file-errors.ts';

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
