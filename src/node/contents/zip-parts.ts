import { inflateRawSync } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { Unread } from '../extracted-content.ts';
import { decodePart } from '../../core/text/decode-part.ts';

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

/** What else a zip says. */
interface ZipAsides {
  readonly comment: (text: string) => void;
  /** A file that the list leaves out, so that most programs don't show it. */
  readonly unlisted: (name: string) => void;
}

/** The files of a zip, as its list at the end names them. Each is unpacked only when it is wanted, and within limits. */
export async function partsOfZip(
  bytes: Uint8Array,
  into: ZipRoom,
  asides?: ZipAsides,
): Promise<readonly ZipPart[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await openZip(file);
  into.parts(zip.entryCount);
  asides?.comment(textOf(zip.comment));
  const listed: Range[] = [];
  const parts: ZipPart[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const path = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      asides?.comment(textOf(entry.fileCommentRaw));
      if (asides) listed.push(rangeOf(file, entry));
      if (!/[/\\]$/.test(path)) {
        parts.push({ path, unpack: () => unpackEntry(file, zip, entry, into) });
      }
    }
  } catch (error) {
    // What was listed before the damage can be read.
    if (parts.length === 0 || error instanceof Unread) throw new Unread('broken');
  }
  for (const name of unlistedIn(file, listed)) asides?.unlisted(name);
  return parts;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const headLength = 30;

/** Where a listed file is, with the head that it has of its own. */
function rangeOf(
  file: Buffer,
  { relativeOffsetOfLocalHeader: start, compressedSize }: Entry,
): Range {
  const names = start + headLength <= file.length ? namesLength(file, start) : 0;
  return { start, end: start + headLength + names + compressedSize };
}

const namesLength = (file: Buffer, head: number): number =>
  file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28);

/** Names of files that only have a head of their own. What lies in a listed file belongs to that. */
function* unlistedIn(file: Buffer, listed: readonly Range[]): Generator<string> {
  const ranges = [...listed].sort((a, b) => a.start - b.start);
  const sign = Buffer.from('PK\u0003\u0004', 'latin1');
  let next = 0;
  for (let at = file.indexOf(sign); at !== -1;) {
    while (next < ranges.length && ranges[next]!.end <= at) next += 1;
    const around = ranges[next];
    if (around && around.start <= at) {
      at = file.indexOf(sign, around.end);
      continue;
    }
    const name = nameAt(file, at);
    if (name !== undefined) yield name;
    at = file.indexOf(sign, at + sign.length);
  }
}

/** The newest version of the format, and the longest name that a file has. */
const mostInHead = { version: 63, name: 1000 };

/** The name in the head of a file; undefined where only its first four bytes are those of one. */
function nameAt(file: Buffer, head: number): string | undefined {
  if (head + headLength > file.length) return undefined;
  const length = file.readUInt16LE(head + 26);
  const isHead =
    file.readUInt16LE(head + 4) <= mostInHead.version &&
    file.readUInt16LE(head + 8) < 100 &&
    length > 0 &&
    length <= mostInHead.name;
  return isHead
    ? decodePart(file.subarray(head + headLength, head + headLength + length))
    : undefined;
}

/** The library leaves comments as they are, or takes each byte for a letter. */
const textOf = (comment: string | Uint8Array): string =>
  decodePart(typeof comment === 'string' ? Buffer.from(comment, 'latin1') : comment) ?? '';

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
