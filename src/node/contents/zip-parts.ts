import { inflateRawSync } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { Unread } from '../extracted-content.ts';
import { decodeText } from './decode.ts';

/** A file in a zip that can be unpacked. */
export interface ZipPart {
  readonly path: string;
  /** Throws `Unread` where it can't be unpacked. */
  readonly unpack: () => Promise<Uint8Array>;
}

/** How much may still come out of a zip, whatever it says of itself. Each throws `Unread` where it is too much. */
export interface ZipRoom {
  /** Counts the files in it before any is unpacked. */
  readonly parts: (number: number) => void;
  /** Counts what was unpacked, in bytes. */
  readonly unpacked: (bytes: number) => void;
  /** How many bytes the next file may unpack to. */
  readonly room: number;
}

/** In bytes. */
const largestPart = 50 * 1024 * 1024;
const methods = { stored: 0, deflated: 8 };

/** The files of a zip, as its list at the end names them. Each is unpacked only when it is wanted, and within limits. */
export async function partsOfZip(
  bytes: Uint8Array,
  into: ZipRoom,
  onComment?: (text: string) => void,
): Promise<readonly ZipPart[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await openZip(file);
  into.parts(zip.entryCount);
  onComment?.(textOf(zip.comment));
  const parts: ZipPart[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const path = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      onComment?.(textOf(entry.fileCommentRaw));
      if (!/[/\\]$/.test(path)) {
        parts.push({ path, unpack: () => unpackEntry(file, zip, entry, into) });
      }
    }
  } catch (error) {
    // What was listed before the damage can be read.
    if (parts.length === 0 || error instanceof Unread) throw new Unread('broken');
  }
  return parts;
}

/** The library leaves comments as they are, or takes each byte for a letter. */
const textOf = (comment: string | Uint8Array): string =>
  decodeText(typeof comment === 'string' ? Buffer.from(comment, 'latin1') : comment) ?? '';

async function openZip(file: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(file, {
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    });
  } catch {
    throw new Unread('broken');
  }
}

async function unpackEntry(
  file: Buffer,
  zip: ZipFile,
  entry: Entry,
  into: ZipRoom,
): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new Unread('encrypted');
  const { compressionMethod, compressedSize } = entry;
  const start = await startOf(zip, entry);
  const packed = file.subarray(start, start + compressedSize);
  if (packed.length < compressedSize) throw new Unread('broken');
  if (compressionMethod === methods.stored) {
    into.unpacked(packed.length);
    return packed;
  }
  if (compressionMethod !== methods.deflated) throw new Unread('other-kind', 'archive');
  const most = Math.min(largestPart, into.room);
  try {
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
    into.unpacked(part.length);
    return part;
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (error instanceof Unread) throw error;
    // Where only the room that is left is too small, this takes it, and says whose room it was.
    if (isTooLarge && most < largestPart) into.unpacked(most + 1);
    throw new Unread(isTooLarge ? 'too-much-inside' : 'broken');
  }
}

async function startOf(zip: ZipFile, entry: Entry): Promise<number> {
  try {
    return (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart;
  } catch {
    throw new Unread('broken');
  }
}
