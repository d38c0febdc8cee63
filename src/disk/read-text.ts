import { readFileSync } from 'node:fs';
import { isFileError } from './folder.ts';

/** The text of a file; undefined where it is not there. */
export function readTextFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
