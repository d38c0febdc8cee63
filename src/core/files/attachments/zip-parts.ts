import type { Inflater } from '../../model/attachment-tools.ts';
import { decodePart } from '../../text/decode-part.ts';
import { findLatin } from '../../text/latin-bytes.ts';
import { Unread } from './unread.ts';
import {
  dataStartOf,
  headLength,
  listOfZip,
  namesLength,
  type ListedPart,
  type ListOfZip,
} from './zip-entries.ts';

/** A file in a zip that can be unpacked. */
export interface ZipPart {
  readonly path: string;
  /** Throws `Unread` where it can't be unpacked. */
  readonly unpack: () => Uint8Array;
}

/** How much may still come out of a zip, whatever it says of itself. Each throws `Unread` where it is too much. */
export interface ZipRoom {
  readonly tools: Inflater;
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
export function partsOfZip(
  file: Uint8Array,
  into: ZipRoom,
  asides?: ZipAsides,
): readonly ZipPart[] {
  const list = openZip(file);
  into.parts(list.count);
  asides?.comment(decodePart(list.comment) ?? '');
  const listed: Range[] = [];
  const parts: ZipPart[] = [];
  try {
    for (const part of list.parts()) {
      asides?.comment(decodePart(part.comment) ?? '');
      if (asides) listed.push(rangeOf(file, part));
      if (!part.path.endsWith('/')) {
        parts.push({ path: part.path, unpack: () => unpackPart(file, part, into) });
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

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Where a listed file is, with the head that it has of its own. */
function rangeOf(file: Uint8Array, { headAt: start, packedSize }: ListedPart): Range {
  const names = start + headLength <= file.length ? namesLength(viewOf(file), start) : 0;
  return { start, end: start + headLength + names + packedSize };
}

/** Names of files that only have a head of their own. What lies in a listed file belongs to that. */
function* unlistedIn(file: Uint8Array, listed: readonly Range[]): Generator<string> {
  const ranges = [...listed].sort((a, b) => a.start - b.start);
  const sign = 'PK\u0003\u0004';
  let next = 0;
  for (let at = findLatin(file, sign); at !== -1;) {
    while (next < ranges.length && ranges[next]!.end <= at) next += 1;
    const around = ranges[next];
    if (around && around.start <= at) {
      at = findLatin(file, sign, around.end);
      continue;
    }
    const name = nameAt(file, at);
    if (name !== undefined) yield name;
    at = findLatin(file, sign, at + sign.length);
  }
}

/** The newest version of the format, and the longest name that a file has. */
const mostInHead = { version: 63, name: 1000 };

/** The name in the head of a file; undefined where only its first four bytes are those of one. */
function nameAt(file: Uint8Array, head: number): string | undefined {
  if (head + headLength > file.length) return undefined;
  const view = viewOf(file);
  const length = view.getUint16(head + 26, true);
  const isHead =
    view.getUint16(head + 4, true) <= mostInHead.version &&
    view.getUint16(head + 8, true) < 100 &&
    length > 0 &&
    length <= mostInHead.name;
  return isHead
    ? decodePart(file.subarray(head + headLength, head + headLength + length))
    : undefined;
}

function openZip(file: Uint8Array): ListOfZip {
  try {
    return listOfZip(file);
  } catch {
    throw new Unread('broken');
  }
}

function unpackPart(file: Uint8Array, part: ListedPart, into: ZipRoom): Uint8Array {
  if (part.isEncrypted) throw new Unread('encrypted');
  const { method, packedSize } = part;
  const start = startOf(file, part);
  const packed = file.subarray(start, start + packedSize);
  if (method === methods.stored) {
    into.unpacked(packed.length);
    return packed;
  }
  if (method !== methods.deflated) throw new Unread('other-kind', 'archive');
  const most = Math.min(largestPart, into.room);
  const unpacked = into.tools.inflate(packed, 'raw', Math.max(most, 1));
  if (unpacked === 'broken') throw new Unread('broken');
  if (unpacked === 'too-large') {
    // Where only the room that is left is too small, this takes it, and says whose room it was.
    if (most < largestPart) into.unpacked(most + 1);
    throw new Unread('too-much-inside');
  }
  into.unpacked(unpacked.length);
  return unpacked;
}

function startOf(file: Uint8Array, part: ListedPart): number {
  try {
    return dataStartOf(file, part);
  } catch {
    throw new Unread('broken');
  }
}
