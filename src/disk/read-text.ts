import { readFileSync } from 'node:fs';
import type { SourceFile } from '../model/folder.ts';
import { isFileError } from './folder.ts';

/** The text of a file; undefined where it is not there. */
export function readTextFile(path: string): string | undefined {
  return ifThere(() => readFileSync(path, 'utf8'));
}

/** A single file outside any folder that is read, under the path by which it is shown; undefined where it is not there. */
export function readSourceFile(path: string, shownAs: string): SourceFile | undefined {
  return ifThere(() => ({ path: shownAs, bytes: readFileSync(path) }));
}

function ifThere<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isFileError(error) && ['ENOENT', 'EISDIR'].includes(error.code ?? '')) return undefined;
    throw error;
  }
}
