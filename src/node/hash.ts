import { createHash } from 'node:crypto';
import { closeSync, readSync } from './disk.ts';
import type { HashedFile } from '../core/model/hashed-file.ts';
import type { HashText } from '../core/model/ports.ts';
import { isFileError } from './file-errors.ts';
import { openFile, type FilePlace } from './read-file.ts';

/** In bytes. So much of a file is in memory at a time. */
const portion = 1024 * 1024;

/**
 * The bytes of a file, portion by portion, each of them full but the last. All of them are in one buffer,
 * so that a portion holds only until the next is asked for.
 */
export function* bytePortionsOf(place: FilePlace): Generator<Uint8Array> {
  yield* portionsFrom(openFile(place).file);
}

/** The same of a file that is open, which is then closed. */
export function* portionsFrom(file: number): Generator<Uint8Array> {
  try {
    // Of most files only a little is filled, and zeros would take longer than the reading.
    const buffer = Buffer.allocUnsafeSlow(portion);
    let filled = 0;
    do {
      // A disk on a network may give less at a time, and what is made of the portions must not depend on it.
      filled = 0;
      let read = 0;
      do {
        read = readSync(file, buffer, filled, portion - filled, null);
        filled += read;
      } while (read > 0 && filled < portion);
      if (filled > 0) yield buffer.subarray(0, filled);
    } while (filled === portion);
  } finally {
    closeSync(file);
  }
}

/** Hashes what is in memory. */
export const hashBytes = (bytes: Uint8Array): HashedFile => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export const hashText: HashText = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Hashes a file whatever its size; undefined where it can't be read. `onBytes` hears how many bytes are done.
 */
export function hashFile(
  place: FilePlace,
  onBytes?: (done: number) => void,
): HashedFile | undefined {
  try {
    const hash = createHash('sha256');
    let size = 0;
    for (const bytes of bytePortionsOf(place)) {
      hash.update(bytes);
      size += bytes.length;
      onBytes?.(size);
    }
    return { size, sha256: hash.digest('hex') };
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}
