import { join } from 'node:path';
import { readdirSync, statSync } from './disk.ts';
import { isFileError } from './file-errors.ts';

/** The bytes of all files in a folder and below it, as far as it can be read. Links are not followed. */
export function sizeBelow(folder: string): number {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sum + sizeBelow(path);
      return sum + (entry.isFile() ? statSync(path).size : 0);
    }, 0);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return 0;
  }
}
