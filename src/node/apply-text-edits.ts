import { defaultLimits } from '../core/model/limits.ts';
import { textMeant } from '../core/text/decode.ts';
import { isFileError } from './file-errors.ts';
import { readWhole } from './read-file.ts';
import { beginFile } from './whole-file.ts';
import { bytesOf, makeNewFile } from './write.ts';

const mark = '\uFEFF';

/**
 * Puts one text in the place of another in a file, whole or not at all, as UTF-8; a byte order mark of UTF-8
 * stays. False where the file no longer holds the text that was read, so that nobody's work is written over:
 * that is looked at last of all, and two runs of otpath do it one after the other.
 */
export function replaceText(path: string, before: string, after: string): boolean {
  const now = contentOf(path);
  if (now === undefined) return false;
  const file = beginFile(path);
  try {
    file.write(bytesOf((isMarked(now) ? mark : '') + after));
    return file.replace(() => {
      const last = contentOf(path);
      return last !== undefined && now.equals(last) && textMeant({ path, bytes: now }) === before;
    });
  } finally {
    file.discard();
  }
}

const isMarked = (bytes: Buffer): boolean => bytesOf(mark).every((byte, at) => bytes[at] === byte);

/** The bytes of a file; undefined where it has gone meanwhile. */
function contentOf(path: string): Buffer | undefined {
  try {
    return readWhole(path, defaultLimits.textFile);
  } catch (error) {
    if (isFileError(error) && ['ENOENT', 'EFBIG'].includes(error.code ?? '')) return undefined;
    throw error;
  }
}

/** Writes a file that is not there yet, whole or not at all. False where there is something of that name already. */
export const createText = (path: string, text: string): boolean =>
  makeNewFile(path, (write) => {
    write(bytesOf(text));
  });
