import type { FileFault } from '../../model/archive-entry.ts';
import type { ByteSource } from '../../model/zip-ports.ts';
import { partBetween, elsewhere, readView, signatures } from './read-bytes.ts';
import type { ZipEnd } from './zip-end.ts';
import type { ListedFile } from './zip-list.ts';

/** What a look at where the files of a zip lie has shown. */
export interface ZipLayout {
  readonly faults: ReadonlyMap<ListedFile, FileFault>;
  /** Where the data of each file begins, in bytes; a file whose own head can't be found is missing. */
  readonly dataStarts: ReadonlyMap<ListedFile, number>;
  readonly hasStrayBytes: boolean;
}

/** In bytes: what may follow a file whose sizes were not known when it was begun, with and without its mark. */
const descriptors = [12, 16, 20, 24];
const sizesFollow = 0b1000;
/** In bytes: what stands before the name of a file. */
const headLength = 30;

/** What a file says of itself. */
interface OwnHead {
  readonly head: DataView;
  readonly name: Uint8Array;
  readonly dataStart: number;
}

interface Lying {
  readonly file: ListedFile;
  readonly end: number;
}

/**
 * Looks where the files of a zip lie. In an honest one they follow each other without gaps from the first
 * byte to the list at its end. Where they share bytes, a small zip can unpack to any size; what lies
 * between them some programs show and others do not.
 */
export async function layoutOf(
  source: ByteSource,
  files: readonly ListedFile[],
  end: ZipEnd,
): Promise<ZipLayout> {
  const faults = new Map<ListedFile, FileFault>();
  const dataStarts = new Map<ListedFile, number>();
  const lying: Lying[] = [];
  for (const file of files) {
    const own = await ownHead(source, file);
    if (own === undefined) {
      faults.set(file, 'damaged');
      continue;
    }
    if (!agrees(file, own)) faults.set(file, 'contradictory');
    dataStarts.set(file, own.dataStart);
    lying.push({ file, end: own.dataStart + file.packedSize });
  }
  lying.sort((a, b) => a.file.start - b.file.start);
  for (const one of overlapping(lying)) faults.set(one, 'overlapping');
  return { faults, dataStarts, hasStrayBytes: end.hasStrayBytes || !fillsAll(lying, end) };
}

/** What stands where a file begins; undefined where that is no file, or where it would lead out of the zip. */
async function ownHead(source: ByteSource, file: ListedFile): Promise<OwnHead | undefined> {
  const head = await readView(source, file.start, headLength);
  if (head?.getUint32(0, true) !== signatures.file) return undefined;
  const nameLength = head.getUint16(26, true);
  const nameStart = file.start + headLength;
  const dataStart = nameStart + nameLength + head.getUint16(28, true);
  const name = await readView(source, nameStart, nameLength);
  if (name === undefined || dataStart + file.packedSize > source.size) return undefined;
  return { head, name: partBetween(name, 0, nameLength), dataStart };
}

/** Whether a file says of itself what the list of files says of it. Programs differ in which they believe. */
function agrees(file: ListedFile, { head, name }: OwnHead): boolean {
  const isSame = (listed: number, at: number): boolean =>
    [listed, elsewhere].includes(head.getUint32(at, true));
  return (
    isEqual(name, file.rawName) &&
    head.getUint16(8, true) === file.method &&
    ((head.getUint16(6, true) & sizesFollow) !== 0 ||
      (head.getUint32(14, true) === file.crc32 &&
        isSame(file.packedSize, 18) &&
        isSame(file.size, 22)))
  );
}

const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

function* overlapping(lying: readonly Lying[]): Generator<ListedFile> {
  let farthest: Lying | undefined;
  for (const one of lying) {
    if (farthest && one.file.start < farthest.end) {
      yield farthest.file;
      yield one.file;
    }
    if (!farthest || one.end > farthest.end) farthest = one;
  }
}

/** Whether the files follow each other from the first byte to the list, and the list is followed by the end. */
const fillsAll = (lying: readonly Lying[], { listAt, listLength, at }: ZipEnd): boolean =>
  listAt + listLength === at &&
  (lying[0]?.file.start ?? listAt) === 0 &&
  lying.every(({ file, end }, index) => {
    const gap = (lying[index + 1]?.file.start ?? listAt) - end;
    return gap === 0 || ((file.flags & sizesFollow) !== 0 && descriptors.includes(gap));
  });
