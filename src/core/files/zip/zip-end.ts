import type { ByteSource } from '../../model/zip-ports.ts';
import { CannotReadZip } from './cannot-read-zip.ts';
import { elsewhere, readLarge, readView, signatures } from './read-bytes.ts';

/** What the end of a zip says of its list of files. */
export interface ZipEnd {
  /** How many files are listed. */
  readonly count: number;
  /** Where the list begins, in bytes. */
  readonly listAt: number;
  /** How long the list is, in bytes. */
  readonly listLength: number;
  /** Where the end itself begins, in bytes. */
  readonly at: number;
  /** Whether bytes follow it, or lie between its parts. */
  readonly hasStrayBytes: boolean;
}

/** In bytes: the parts of the end, and the longest remark behind it. */
const lengths = { end: 22, locator: 20, largerEnd: 56, comment: 0xffff };

/** Finds the end of a zip. Throws where there is none, or it contradicts itself. */
export async function findEnd(source: ByteSource): Promise<ZipEnd> {
  const length = Math.min(source.size, lengths.comment + lengths.end + lengths.locator);
  const start = source.size - length;
  const tail = await readView(source, start, length);
  for (let at = length - lengths.end; tail && at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== signatures.end) continue;
    const end = await endAt(source, tail, start, at);
    if (end === undefined) break;
    return end;
  }
  const first = await readView(source, 0, 4);
  throw new CannotReadZip(first?.getUint32(0, true) === signatures.file ? 'cut-off' : 'no-zip');
}

/** The end of which the signature was found; undefined where it is none that can be relied on. */
async function endAt(
  source: ByteSource,
  tail: DataView,
  start: number,
  at: number,
): Promise<ZipEnd | undefined> {
  const comment = tail.byteLength - at - lengths.end;
  if (tail.getUint16(at + 20, true) !== comment) return undefined;
  const small: ZipEnd = {
    count: tail.getUint16(at + 10, true),
    listLength: tail.getUint32(at + 12, true),
    listAt: tail.getUint32(at + 16, true),
    at: start + at,
    hasStrayBytes: comment > 0,
  };
  const locator = at - lengths.locator;
  if (locator < 0 || tail.getUint32(locator, true) !== signatures.locator) {
    const isOnePart =
      tail.getUint16(at + 4, true) === 0 && tail.getUint16(at + 8, true) === small.count;
    return isOnePart ? small : undefined;
  }
  const largerAt = readLarge(tail, locator + 8);
  const view = await readView(source, largerAt, lengths.largerEnd);
  if (view?.getUint32(0, true) !== signatures.largerEnd) return undefined;
  if (view.getUint32(16, true) !== 0) return undefined;
  const larger: ZipEnd = {
    count: readLarge(view, 32),
    listLength: readLarge(view, 40),
    listAt: readLarge(view, 48),
    at: largerAt,
    hasStrayBytes: comment > 0 || largerAt + lengths.largerEnd !== start + locator,
  };
  // Programs differ in which of the two they believe.
  if (!agree(small, larger)) throw new CannotReadZip('broken');
  return larger;
}

const agree = (small: ZipEnd, larger: ZipEnd): boolean =>
  [0xffff, larger.count].includes(small.count) &&
  [elsewhere, larger.listLength].includes(small.listLength) &&
  [elsewhere, larger.listAt].includes(small.listAt);
