import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { makeNewFile } from './new-file.ts';

const mark = '\uFEFF';

/**
 * Puts one text in the place of another in a file, whole or not at all; a byte order mark stays. False
 * where the file no longer holds the text that was read, so that nobody's work is written over.
 */
export function replaceText(path: string, before: string, after: string): boolean {
  // A link stays a link; what it leads to is written.
  const real = realpathSync(path);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(real));
  const start = text.startsWith(mark) ? mark : '';
  if (text !== start + before) return false;
  writeFileAtomic.sync(real, start + after);
  return true;
}

/** Writes a file that is not there yet, whole or not at all. False where there is something of that name already. */
export const createText = (path: string, text: string): boolean =>
  makeNewFile(path, (temporary) => {
    writeFileSync(temporary, text);
  });
