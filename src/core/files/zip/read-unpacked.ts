import type { FileFault, FoundFile } from '../../model/archive-entry.ts';
import type { ByteSource, UnpackedFile } from '../../model/zip-ports.ts';
import { CannotReadZip } from './cannot-read-zip.ts';
import { isLeftover, topFolder } from './leftovers.ts';
import { mostBytes, type KeptFile, type ReadZip, type ZipReading } from './read-zip.ts';
import { mostFiles } from './zip-list.ts';

/** In bytes: what is read at a time. */
const portion = 256 * 1024;

/** Hashes every file of a folder piece by piece, and keeps one of them. */
export async function readUnpacked(
  folder: readonly UnpackedFile[],
  reading: ZipReading,
): Promise<ReadZip> {
  const own = folder.filter(({ path, isLink }) => isLink === true || !isLeftover(path));
  if (own.length > mostFiles) throw new CannotReadZip('too-many');
  const top = topFolder(
    own.map(({ path }) => path),
    reading.keep,
  );
  const files: FoundFile[] = [];
  let kept: KeptFile | undefined;
  let done = 0;
  for (const file of own) {
    // Some systems take the accents off the letters in names.
    const path = file.path.slice(top.length).normalize('NFC');
    const isKept = path === reading.keep;
    const found: KeptFile = {
      path,
      ...(file.isLink
        ? faulty('link', 0)
        : await file.open((bytes) => hashBytes(bytes, isKept, reading, done))),
    };
    done += found.size;
    if (isKept) kept = found;
    else files.push(withoutBytes(found));
  }
  return { files, kept, hasStrayBytes: false, unpacked: true };
}

const withoutBytes = ({ path, size, sha256, fault }: KeptFile): FoundFile => ({
  path,
  size,
  ...(sha256 !== undefined && { sha256 }),
  ...(fault !== undefined && { fault }),
});

type Hashed = Omit<KeptFile, 'path'>;

const faulty = (fault: FileFault, size: number): Hashed => ({
  size,
  fault,
  bytes: new Uint8Array(0),
});

async function hashBytes(
  source: ByteSource,
  isKept: boolean,
  { tools, onBytes }: ZipReading,
  before: number,
): Promise<Hashed> {
  const { size } = source;
  if (isKept && size > mostBytes.kept) return faulty('too-large', size);
  const hash = tools.sha256();
  const all = new Uint8Array(isKept ? size : 0);
  for (let at = 0; at < size; at += portion) {
    const bytes = await source.read(at, Math.min(portion, size - at));
    hash.update(bytes);
    if (isKept) all.set(bytes, at);
    onBytes?.(before + at + bytes.length);
  }
  return { size, sha256: hash.digest(), bytes: all };
}
