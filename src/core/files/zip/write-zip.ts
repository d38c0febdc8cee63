import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { IsoDate } from '../../model/date.ts';
import type { RunningHash } from '../../model/zip-ports.ts';
import { CannotZip } from './cannot-zip.ts';

/** One file of a zip, under its path there: bytes that were made, or a file as it was hashed. */
export type EntryOfZip<File> =
  | { readonly path: string; readonly content: Uint8Array }
  | {
      readonly path: string;
      readonly file: File;
      readonly size: number;
      readonly sha256: string;
    };

/** What writing a zip needs of the computer. */
export interface ZipWriting<File> {
  readonly sha256: () => RunningHash;
  /** CRC-32 of bytes that follow others, of which it is given; 0 where there are none before. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
  /** The bytes of a file, portion by portion, each of a MiB but the last, on which the bytes of the zip depend. */
  readonly portions: (file: File) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Whether an error says that a file can't be read. */
  readonly isFileError: (error: unknown) => boolean;
  /** Lets others work. */
  readonly pause: () => Promise<unknown>;
}

/** In bytes, and in files: the last number of each means that there is more to be found elsewhere. */
const most = { bytes: 0xfffffffe, files: 0xfffe };

/** In bytes, at most: what stands around a file beside its name, twice; and what does not shrink grows a little. */
const around = 100;
const growth = 1.001;

/** Endings of files that are not packed already. Scans, photos and documents of Word give next to nothing for their time. */
const shrinks =
  /\.(?:html?|md|txt|csv|tsv|json|ya?ml|xml|svg|css|ics|eml|log|rtf|doc|xls|ppt|msg|bmp|tiff?|wav)$/i;

/** A file that is taken as it is. The computer may have a faster check sum than the library. */
class StoredFile extends ZipPassThrough {
  readonly #crc32: ZipWriting<unknown>['crc32'];

  constructor(path: string, crc32: ZipWriting<unknown>['crc32']) {
    super(path);
    this.#crc32 = crc32;
  }

  override push(bytes: Uint8Array, isLast = false): void {
    this.crc = this.#crc32(bytes, this.size === 0 ? 0 : this.crc);
    this.size += bytes.length;
    this.ondata(null, bytes as Uint8Array<ArrayBuffer>, isLast);
  }
}

/**
 * Gives the bytes of a zip to the function that writes them, file by file in the order given, all dated with one day, so that the same files give the
 * same bytes on every computer. Files are hashed again while they are read. `onBytes` hears how many bytes
 * of all files are done. A zip that can't be made is refused before anything is written.
 */
export function zipWith<File>(
  entries: readonly EntryOfZip<File>[],
  day: IsoDate,
  writing: ZipWriting<File>,
  onBytes?: (done: number) => void,
): (write: (bytes: Uint8Array) => void) => Promise<void> {
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
        : new StoredFile(entry.path, writing.crc32);
      packed.mtime = mtime;
      zip.add(packed);
      for await (const bytes of contentOf(entry, writing)) {
        packed.push(bytes);
        done += bytes.length;
        onBytes?.(done);
        await writing.pause();
      }
      packed.push(new Uint8Array(0), true);
    }
    zip.end();
  };
}

/** The bytes of an entry. A file that is not what was hashed throws, at its end at the latest. */
async function* contentOf<File>(
  entry: EntryOfZip<File>,
  writing: ZipWriting<File>,
): AsyncGenerator<Uint8Array> {
  if ('content' in entry) {
    yield entry.content;
    return;
  }
  const hash = writing.sha256();
  let size = 0;
  try {
    for await (const bytes of writing.portions(entry.file)) {
      size += bytes.length;
      // One that grows might not end.
      if (size > entry.size) break;
      hash.update(bytes);
      yield bytes;
    }
  } catch (error) {
    if (writing.isFileError(error)) throw new CannotZip('changed', entry.path);
    throw error;
  }
  if (size !== entry.size || hash.digest() !== entry.sha256) {
    throw new CannotZip('changed', entry.path);
  }
}

function refuseTooMuch(entries: readonly EntryOfZip<unknown>[]): void {
  if (entries.length > most.files) throw new CannotZip('too-many');
  const bytes = entries.reduce((sum, entry) => {
    const size = 'content' in entry ? entry.content.length : entry.size;
    return sum + size * growth + around + 2 * new TextEncoder().encode(entry.path).length;
  }, 0);
  if (bytes > most.bytes) throw new CannotZip('too-large');
}

/** Zips know the years 1980 to 2099, and times without a zone. Noon is there on every day everywhere. */
function noonOf(day: IsoDate): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12);
}
