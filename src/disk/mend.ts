import { defaultLimits } from '../model/limits.ts';
import { isFileError } from './file-errors.ts';
import { readWhole } from './read-file.ts';
import { beginFile } from './whole-file.ts';
import { bytesOf, makeNewFile } from './write.ts';

const mark = '\uFEFF';

/**
 * Puts one text in the place of another in a file, whole or not at all; a byte order mark stays. False
 * where the file no longer holds the text that was read, so that nobody's work is written over: that is
 * looked at last of all, and two runs of otpath do it one after the other.
 */
export function replaceText(path: string, before: string, after: string): boolean {
  const now = textOf(path);
  if (now === undefined) return false;
  const start = now.startsWith(mark) ? mark : '';
  const file = beginFile(path);
  try {
    file.write(bytesOf(start + after));
    return file.replace(() => textOf(path) === start + before);
  } finally {
    file.discard();
  }
}

/** The text of a file with its byte order mark; undefined where it has gone meanwhile. */
function textOf(path: string): string | undefined {
  try {
    const bytes = readWhole(path, defaultLimits.textFile);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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
