import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';
import type { FileFault } from '../core/model/archive-entry.ts';

/** What a look at where the files of a zip lie has shown. */
export interface ZipLayout {
  readonly faults: ReadonlyMap<Entry, FileFault>;
  readonly hasStrayBytes: boolean;
}

/** In bytes: what may follow a file whose sizes were not known when it was begun, with and without its mark. */
const descriptors = [12, 16, 20, 24];
/** In bytes: the fixed parts of the list of files, of its end, and of its end in zips that are larger. */
const fixed = { listed: 46, end: 22, largerEnd: 98 };
const sizesFollow = 0b1000;
const unknown = 0xffffffff;

interface Lying {
  readonly entry: Entry;
  readonly end: number;
}

/**
 * Looks where the files of a zip lie. In an honest one they follow each other without gaps from the first
 * byte to the list at its end. Where they share bytes, a small zip can unpack to any size; what lies
 * between them some programs show and others do not.
 */
export async function layoutOf(zip: ZipFile, entries: readonly Entry[]): Promise<ZipLayout> {
  const faults = new Map<Entry, FileFault>();
  const lying: Lying[] = [];
  for (const entry of entries) {
    const header = await headerOf(zip, entry);
    if (header === undefined) {
      faults.set(entry, 'damaged');
      continue;
    }
    if (!agrees(entry, header)) faults.set(entry, 'contradictory');
    lying.push({ entry, end: header.fileDataStart + entry.compressedSize });
  }
  lying.sort((a, b) => startOf(a) - startOf(b));
  for (const one of overlapping(lying)) faults.set(one, 'overlapping');
  return { faults, hasStrayBytes: !fillsAll(zip, entries, lying) };
}

const startOf = ({ entry }: Lying): number => entry.relativeOffsetOfLocalHeader;

async function headerOf(zip: ZipFile, entry: Entry): Promise<LocalFileHeader | undefined> {
  try {
    return await zip.readLocalFileHeaderPromise(entry);
  } catch {
    return undefined;
  }
}

/** Whether a file says of itself what the list of files says of it. Programs differ in which they believe. */
function agrees(entry: Entry, header: LocalFileHeader): boolean {
  const isSame = (listed: number, own: number): boolean => own === listed || own === unknown;
  return (
    header.fileName.equals(entry.fileNameRaw) &&
    header.compressionMethod === entry.compressionMethod &&
    ((header.generalPurposeBitFlag & sizesFollow) !== 0 ||
      (header.crc32 === entry.crc32 &&
        isSame(entry.compressedSize, header.compressedSize) &&
        isSame(entry.uncompressedSize, header.uncompressedSize)))
  );
}

function* overlapping(lying: readonly Lying[]): Generator<Entry> {
  let farthest: Lying | undefined;
  for (const one of lying) {
    if (farthest && startOf(one) < farthest.end) {
      yield farthest.entry;
      yield one.entry;
    }
    if (!farthest || one.end > farthest.end) farthest = one;
  }
}

function fillsAll(
  { fileSize, comment }: ZipFile,
  entries: readonly Entry[],
  lying: readonly Lying[],
): boolean {
  if (comment.length > 0) return false;
  const list = entries.reduce(
    (sum, { fileNameLength, extraFieldLength, fileCommentLength }) =>
      sum + fixed.listed + fileNameLength + extraFieldLength + fileCommentLength,
    0,
  );
  const listStarts = [fixed.end, fixed.largerEnd].map((end) => fileSize - end - list);
  return (
    (lying[0] ? startOf(lying[0]) === 0 : listStarts.includes(0)) &&
    lying.every(({ entry, end }, index) => {
      const next = lying[index + 1];
      const follow = next ? [startOf(next)] : listStarts;
      const hasDescriptor = (entry.generalPurposeBitFlag & sizesFollow) !== 0;
      return follow.some((at) => at === end || (hasDescriptor && descriptors.includes(at - end)));
    })
  );
}
