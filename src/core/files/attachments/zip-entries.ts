import { crc32 } from '../../text/crc32.ts';
import { entryName, type ExtraField } from '../zip/entry-name.ts';
import { elsewhere, readLarge, signatures } from '../zip/read-bytes.ts';

/** A file as the list of a zip names it. */
export interface ListedPart {
  /** With forward slashes. */
  readonly path: string;
  readonly comment: Uint8Array;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** In bytes. */
  readonly packedSize: number;
  /** Where its own head begins, in bytes. */
  readonly headAt: number;
}

/** What the end of a zip says. */
export interface ListOfZip {
  readonly count: number;
  readonly comment: Uint8Array;
  /** Throws where the list is damaged. */
  readonly parts: () => Generator<ListedPart>;
}

/** In bytes: the parts of the end, the longest remark behind it, and what every listed file has. */
const lengths = { end: 22, locator: 20, largerEnd: 56, comment: 0xffff, listed: 46 };

const isLocked = 0x1;
/** Even the names may be encrypted. */
const isStronglyLocked = 0x40;

/**
 * Reads the list of a zip as programs do that open nearly everything: the last end counts, and what lies around or
 * between its parts does not. Throws where there is no end.
 */
export function listOfZip(file: Uint8Array): ListOfZip {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const first = Math.max(0, file.length - lengths.comment - lengths.end - lengths.locator);
  for (let at = file.length - lengths.end; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return listAt(file, view, at, first);
  }
  throw new Error('There is no end.');
}

function listAt(file: Uint8Array, view: DataView, at: number, first: number): ListOfZip {
  const comment = file.subarray(at + lengths.end);
  if (comment.length !== view.getUint16(at + 20, true)) throw new Error('The end is no end.');
  const locator = at - lengths.locator;
  const isLarger = locator >= first && view.getUint32(locator, true) === signatures.locator;
  const larger = isLarger ? readLarge(view, locator + 8) : 0;
  if (isLarger && view.getUint32(larger, true) !== signatures.largerEnd) {
    throw new Error('There is no larger end.');
  }
  const disk = isLarger ? view.getUint32(larger + 16, true) : view.getUint16(at + 4, true);
  if (disk !== 0) throw new Error('It has several parts.');
  const count = isLarger ? readLarge(view, larger + 32) : view.getUint16(at + 10, true);
  const start = isLarger ? readLarge(view, larger + 48) : view.getUint32(at + 16, true);
  return { count, comment, parts: () => listedParts(file, view, start, count) };
}

function* listedParts(
  file: Uint8Array,
  view: DataView,
  start: number,
  count: number,
): Generator<ListedPart> {
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (view.getUint32(at, true) !== signatures.listed) throw new Error('There is no such file.');
    const flags = view.getUint16(at + 8, true);
    if ((flags & isStronglyLocked) !== 0) throw new Error('The list is encrypted.');
    const nameAt = at + lengths.listed;
    const extrasAt = nameAt + view.getUint16(at + 28, true);
    const commentAt = extrasAt + view.getUint16(at + 30, true);
    const end = commentAt + view.getUint16(at + 32, true);
    if (end > file.length) throw new Error('The list is cut off.');
    const extras = extrasIn(view, extrasAt, commentAt);
    const name = file.subarray(nameAt, extrasAt);
    yield {
      path: entryName(name, flags, extras, (bytes) => crc32(bytes, 0)).replaceAll('\\', '/'),
      comment: file.subarray(commentAt, end),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & isLocked) !== 0,
      ...placeOf(view, at, extras),
    };
    at = end;
  }
}

function extrasIn(view: DataView, from: number, to: number): readonly ExtraField[] {
  const extras: ExtraField[] = [];
  for (let at = from; at < to - 3;) {
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (end > to) throw new Error('A field is cut off.');
    extras.push({
      id: view.getUint16(at, true),
      data: new DataView(view.buffer, view.byteOffset + start, end - start),
    });
    at = end;
  }
  return extras;
}

/** Numbers that need 64 bits. */
const largerNumbers = 0x0001;

/** Numbers that are too large for the list are in a field beside, in this order. */
function placeOf(
  view: DataView,
  at: number,
  extras: readonly ExtraField[],
): Pick<ListedPart, 'packedSize' | 'headAt'> {
  const larger = extras.find(({ id }) => id === largerNumbers)?.data;
  let next = 0;
  const [, packedSize = 0, headAt = 0] = [24, 20, 42].map((place) => {
    const number = view.getUint32(at + place, true);
    if (number !== elsewhere || !larger) return number;
    next += 8;
    return readLarge(larger, next - 8);
  });
  return { packedSize, headAt };
}

/** In bytes: the head of a file, without its names. */
export const headLength = 30;

/** Where the packed bytes of a file begin. Throws where it has no head of its own, or would end outside of the zip. */
export function dataStartOf(file: Uint8Array, { headAt, packedSize }: ListedPart): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(headAt, true) !== signatures.file) throw new Error('There is no such file.');
  const start = headAt + headLength + namesLength(view, headAt);
  if (start + packedSize > file.length) throw new Error('The file is cut off.');
  return start;
}

export const namesLength = (view: DataView, headAt: number): number =>
  view.getUint16(headAt + 26, true) + view.getUint16(headAt + 28, true);
