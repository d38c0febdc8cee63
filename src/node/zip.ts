import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { IsoDate } from '../core/model/date.ts';
import { isFileError } from './file-errors.ts';
import { bytePortionsOf } from './hash.ts';
import type { FilePlace } from './read-file.ts';
import type { Write } from './write.ts';

/** One file of a zip, under its path there: bytes that were made, or a file on the disk as it was hashed. */
export type ZipEntry =
  | { readonly path: string; readonly content: Uint8Array }
  | {
      readonly path: string;
      readonly file: FilePlace;
      readonly size: number;
      readonly sha256: string;
    };

/**
 * Why a zip can't be made: a file is no longer what was hashed; there is more in it, or there are more
 * files, than a zip that every computer opens can hold.
 */
export type ZipTrouble = 'changed' | 'too-large' | 'too-many';

/** Says why a zip was not made. Nothing has been written then. */
export class CannotZip extends Error {
  readonly trouble: ZipTrouble;
  /** The path in the zip of the file that has changed. */
  readonly path: string | undefined;

  constructor(trouble: ZipTrouble, path?: string) {
    super(path === undefined ? trouble : `${trouble}: ${path}`);
    this.name = 'CannotZip';
    this.trouble = trouble;
    this.path = path;
  }
}

/** In bytes, and in files: the last number of each means that there is more to be found elsewhere. */
const most = { bytes: 0xfffffffe, files: 0xfffe };

/** In bytes, at most: what stands around a file beside its name, twice; and what does not shrink grows a little. */
const around = 100;
const growth = 1.001;

/** Endings of files that are not packed already. Scans, photos and documents of Word give next to nothing for their time. */
const shrinks =
  /\.(?:html?|md|txt|csv|tsv|json|ya?ml|xml|svg|css|ics|eml|log|rtf|doc|xls|ppt|msg|bmp|tiff?|wav)$/i;

/** A file that is taken as it is. The check sum is reckoned outside JavaScript, which takes an eighth of the time. */
class StoredFile extends ZipPassThrough {
  override push(bytes: Uint8Array, isLast = false): void {
    this.crc = crc32(bytes, this.size === 0 ? 0 : this.crc);
    this.size += bytes.length;
    this.ondata(null, bytes as Uint8Array<ArrayBuffer>, isLast);
  }
}

/**
 * Gives the bytes of a zip to whoever writes them, file by file in the order given, all dated with one day, so that the same files give the
 * same bytes on every computer. Files are hashed again while they are read. `onBytes` hears how many bytes
 * of all files are done. A zip that can't be made is refused before anything is written.
 */
export function zipOf(
  entries: readonly ZipEntry[],
  day: IsoDate,
  onBytes?: (done: number) => void,
): (write: Write) => Promise<void> {
  refuseTooMuch(entries);
  const mtime = noonOf(day);
  let done = 0;
  return async (write) => {
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      write(bytes);
    });
    for (const entry of entries) {
      const packed = shrinks.test(entry.path)
        ? new ZipDeflate(entry.path)
        : new StoredFile(entry.path);
      packed.mtime = mtime;
      zip.add(packed);
      for (const bytes of contentOf(entry)) {
        packed.push(bytes);
        done += bytes.length;
        onBytes?.(done);
        // Ctrl-C is heard only between one piece of work and the next.
        await setImmediate();
      }
      packed.push(new Uint8Array(0), true);
    }
    zip.end();
  };
}

/** The bytes of an entry. A file that is not what was hashed throws, at its end at the latest. */
function* contentOf(entry: ZipEntry): Generator<Uint8Array> {
  if ('content' in entry) {
    yield entry.content;
    return;
  }
  const hash = createHash('sha256');
  let size = 0;
  try {
    for (const bytes of bytePortionsOf(entry.file)) {
      size += bytes.length;
      // One that grows might not end.
      if (size > entry.size) break;
      hash.update(bytes);
      yield bytes;
    }
  } catch (error) {
    if (isFileError(error)) throw new CannotZip('changed', entry.path);
    throw error;
  }
  if (size !== entry.size || hash.digest('hex') !== entry.sha256) {
    throw new CannotZip('changed', entry.path);
  }
}

function refuseTooMuch(entries: readonly ZipEntry[]): void {
  if (entries.length > most.files) throw new CannotZip('too-many');
  const bytes = entries.reduce((sum, entry) => {
    const size = 'content' in entry ? entry.content.length : entry.size;
    return sum + size * growth + around + 2 * Buffer.byteLength(entry.path);
  }, 0);
  if (bytes > most.bytes) throw new CannotZip('too-large');
}

/** Zips know the years 1980 to 2099, and times without a zone. Noon is there on every day everywhere. */
function noonOf(day: IsoDate): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12);
}
