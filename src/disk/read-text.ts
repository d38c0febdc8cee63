import type { SourceFile } from '../model/folder.ts';
import { defaultLimits } from '../model/limits.ts';
import { isFileError } from './file-errors.ts';
import { readWhole } from './read-file.ts';

/** The text of a file; undefined where it is not there. */
export function readTextFile(path: string): string | undefined {
  return ifThere(() => readWhole(path, defaultLimits.textFile).toString('utf8'));
}

/** A single file outside any folder that is read, under the path by which it is shown; undefined where it is not there. */
export function readSourceFile(path: string, shownAs: string): SourceFile | undefined {
  return ifThere(() => ({ path: shownAs, bytes: readWhole(path, defaultLimits.textFile) }));
}

function ifThere<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isFileError(error) && ['ENOENT', 'EISDIR'].includes(error.code ?? '')) return undefined;
    throw error;
  }
}
