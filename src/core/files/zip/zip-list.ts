import type { ByteSource, ZipTools } from '../../model/zip-ports.ts';
import { CannotReadZip } from './cannot-read-zip.ts';
import { entryName, type ExtraField } from './entry-name.ts';
import { partBetween, elsewhere, readLarge, readView, signatures } from './read-bytes.ts';
import type { ZipEnd } from './zip-end.ts';

/** A file as the list at the end of a zip describes it. */
export interface ListedFile {
  readonly path: string;
  /** Its name as it is in the zip. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  /** In bytes, as it lies in the zip. */
  readonly packedSize: number;
  /** In bytes, unpacked. */
  readonly size: number;
  /** Where it begins, in bytes. */
  readonly start: number;
  /** What kind of file it is, as its system says it. */
  readonly attributes: number;
}

/** How a file can lie in a zip. */
export const methods = { stored: 0, deflated: 8 };
const strongLock = 0x40;
const lock = 0x01;
export const isLocked = ({ flags }: Pick<ListedFile, 'flags'>): boolean => (flags & lock) !== 0;

/** No pack holds more, whatever a hostile one says. */
export const mostFiles = 65_535;
/** In bytes: what stands before the name of a file, and before the data of a locked one. */
const lengths = { head: 46, lock: 12 };
const largeSizes = 0x0001;

/** Reads the list of files at the end of a zip. Throws where it is damaged. */
export async function readListedFiles(
  source: ByteSource,
  end: ZipEnd,
  crc32: ZipTools['crc32'],
): Promise<readonly ListedFile[]> {
  if (end.count > mostFiles) throw new CannotReadZip('too-many');
  const files: ListedFile[] = [];
  let at = end.listAt;
  while (files.length < end.count) {
    const head = await readView(source, at, lengths.head);
    if (head?.getUint32(0, true) !== signatures.listed) throw new CannotReadZip('broken');
    const [name, extra, comment] = [28, 30, 32].map((place) => head.getUint16(place, true));
    const length = name! + extra! + comment!;
    const rest = await readView(source, at + lengths.head, length);
    const file = rest && listedFile(head, rest, crc32);
    if (file === undefined) throw new CannotReadZip('broken');
    files.push(file);
    at += lengths.head + length;
  }
  // Some programs look for the list by its length, and would find another one.
  if (at !== end.listAt + end.listLength) throw new CannotReadZip('broken');
  return files;
}

/** One entry of the list; undefined where it can't be understood. */
function listedFile(
  head: DataView,
  rest: DataView,
  crc32: ZipTools['crc32'],
): ListedFile | undefined {
  const nameEnd = head.getUint16(28, true);
  const rawName = partBetween(rest, 0, nameEnd);
  const extras = extraFields(rest, nameEnd, nameEnd + head.getUint16(30, true));
  const flags = head.getUint16(8, true);
  if (extras === undefined || (flags & strongLock) !== 0) return undefined;
  const sizes = realSizes(
    [head.getUint32(24, true), head.getUint32(20, true), head.getUint32(42, true)],
    extras.find(({ id }) => id === largeSizes)?.data,
  );
  if (sizes === undefined) return undefined;
  const [size, packedSize, start] = sizes;
  const file: ListedFile = {
    path: entryName(rawName, flags, extras, (bytes) => crc32(bytes, 0)),
    rawName,
    flags,
    method: head.getUint16(10, true),
    crc32: head.getUint32(16, true),
    packedSize,
    size,
    start,
    attributes: head.getUint32(38, true),
  };
  const stored = size + (isLocked(file) ? lengths.lock : 0);
  return file.method === methods.stored && packedSize !== stored ? undefined : file;
}

/** What is added to an entry between two places; undefined where it says that it is longer than it is. */
function extraFields(view: DataView, from: number, to: number): readonly ExtraField[] | undefined {
  const fields: ExtraField[] = [];
  let at = from;
  while (at + 4 <= to) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > to) return undefined;
    const data = new DataView(view.buffer, view.byteOffset + at + 4, length);
    fields.push({ id: view.getUint16(at, true), data });
    at += 4 + length;
  }
  return fields;
}

type Sizes = readonly [size: number, packedSize: number, start: number];

/** The sizes and the place of a file, those of 64 bits included; undefined where they should be there and are not. */
function realSizes(small: Sizes, large: DataView | undefined): Sizes | undefined {
  if (large === undefined) return small;
  let at = 0;
  const real = small.map((one) => {
    if (one !== elsewhere) return one;
    at += 8;
    return at > large.byteLength ? NaN : readLarge(large, at - 8);
  });
  const [size = NaN, packedSize = NaN, start = NaN] = real;
  return real.some(Number.isNaN) ? undefined : [size, packedSize, start];
}
