import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { zipWith, type EntryOfZip } from '../core/files/zip/write-zip.ts';
import type { IsoDate } from '../core/model/date.ts';
import { isFileError } from './file-errors.ts';
import { bytePortionsOf } from './hash.ts';
import type { FilePlace } from './read-file.ts';
import type { Write } from './write.ts';

/** A file of a zip: bytes that were made, or a file on the disk as it was hashed. */
export type ZipEntry = EntryOfZip<FilePlace>;

/** Gives the bytes of a zip to the function that writes them, with what this computer has for it. */
export const zipOf = (
  entries: readonly ZipEntry[],
  day: IsoDate,
  onBytes?: (done: number) => void,
): ((write: Write) => Promise<void>) =>
  zipWith(
    entries,
    day,
    {
      sha256: () => {
        const hash = createHash('sha256');
        return {
          update: (bytes) => {
            hash.update(bytes);
          },
          digest: () => hash.digest('hex'),
        };
      },
      // It runs outside JavaScript, which takes an eighth of the time.
      crc32,
      portions: bytePortionsOf,
      isFileError,
      // Ctrl-C is heard only between one piece of work and the next.
      pause: setImmediate,
    },
    onBytes,
  );
