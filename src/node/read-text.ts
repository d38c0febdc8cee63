import { defaultLimits } from '../core/model/limits.ts';
import { isFileError } from './file-errors.ts';
import { readWhole } from './read-file.ts';

/** The text of a file; undefined where it is not there. */
export const readTextFile = (path: string): string | undefined =>
  unless(['ENOENT', 'EISDIR'], () => readWhole(path, defaultLimits.textFile).toString('utf8'));

/** What was read; undefined after an error of the file system with one of these codes, or with any. */
function unless<Value>(codes: readonly string[] | undefined, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isFileError(error) && codes?.includes(error.code ?? '') !== false) return undefined;
    throw error;
  }
}
