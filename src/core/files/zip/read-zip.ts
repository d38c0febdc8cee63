import type { FileFault, FoundFile, FoundFiles } from '../../model/archive-entry.ts';
import type { ByteSource, ZipTools } from '../../model/zip-ports.ts';
import { isUnsafeName, repackedName } from './entry-name.ts';
import { pathBelow, topFolder } from './leftovers.ts';
import { readAhead } from './read-bytes.ts';
import { findEnd } from './zip-end.ts';
import { layoutOf } from './zip-layout.ts';
import { isLocked, methods, readListedFiles, type ListedFile } from './zip-list.ts';

/** A zip with one of its files in memory, which is in no list of the others. */
export interface ReadZip extends FoundFiles {
  /** Undefined where there is no such file. */
  readonly kept: KeptFile | undefined;
}

/** A file as it was found, with its bytes; where it has a fault they may be none, or not all. */
export type KeptFile = FoundFile & { readonly bytes: Uint8Array };

/** What a pack may hold, in bytes: no pack is larger, whatever a hostile one says. */
export const mostBytes = { kept: 16 * 1024 * 1024, unpacked: 4 * 1024 ** 3 };

/** In bytes: what is read at a time. A deflated portion can be a thousand times as large when it is unpacked. */
const portions = { stored: 256 * 1024, deflated: 16 * 1024 };

/** How a zip is read. */
export interface ZipReading {
  readonly tools: ZipTools;
  /** The path of the file whose bytes are wanted. */
  readonly keep: string;
  /** Hears how many bytes of the zip are done. */
  readonly onBytes?: ((done: number) => void) | undefined;
}

/** Hashes every file of a zip piece by piece, and keeps one of them. Nothing is written anywhere. */
export async function readZip(file: ByteSource, reading: ZipReading): Promise<ReadZip> {
  const source = readAhead(file);
  const end = await findEnd(source);
  const listed = await readListedFiles(source, end, reading.tools.crc32);
  const { faults, dataStarts, hasStrayBytes } = await layoutOf(source, listed, end);
  const top = topFolder(
    listed.map(({ path }) => path),
    reading.keep,
  );
  const files: FoundFile[] = [];
  let kept: KeptFile | undefined;
  let [unpacked, done] = [0, 0];
  for (const [path, [first, second]] of byPath(listed, top)) {
    if (first === undefined || isFolder(first)) continue;
    const { size, packedSize } = first;
    const isKept = path === reading.keep;
    unpacked += size;
    const isTooLarge = unpacked > mostBytes.unpacked || (isKept && size > mostBytes.kept);
    const fault =
      faultOf(first, second) ?? faults.get(first) ?? (isTooLarge ? 'too-large' : undefined);
    const chunks: Uint8Array[] = [];
    const packed = packedBytes(source, dataStarts.get(first) ?? 0, first, (bytes) => {
      done += bytes;
      reading.onBytes?.(done);
    });
    const hashed =
      fault === undefined
        ? await hashFile(first, packed, reading.tools, (chunk) => {
            if (isKept) chunks.push(chunk);
          })
        : { fault };
    if (fault !== undefined) done += packedSize;
    if (isKept) kept = { path, size, ...hashed, bytes: joined(chunks) };
    else files.push({ path, size, ...hashed });
  }
  return { files, kept, hasStrayBytes, ...(top !== '' && { repacked: true }) };
}

/** Without what a system added when somebody packed the files again in a folder. */
function byPath(
  files: readonly ListedFile[],
  top: string,
): ReadonlyMap<string, readonly ListedFile[]> {
  const paths = new Map<string, ListedFile[]>();
  for (const file of files) {
    const path = top === '' || isLink(file) ? file.path : pathBelow(top, repackedName(file));
    if (path === undefined) continue;
    const same = paths.get(path);
    if (same) same.push(file);
    else paths.set(path, [file]);
  }
  return paths;
}

/** Other programs list folders, too. They hold nothing themselves. */
const isFolder = ({ path, size }: ListedFile): boolean =>
  path.endsWith('/') && size === 0 && !isUnsafeName(path);

function faultOf(file: ListedFile, second: ListedFile | undefined): FileFault | undefined {
  if (second !== undefined) return 'twice';
  if (isUnsafeName(file.path)) return 'unsafe-name';
  if (isLocked(file)) return 'encrypted';
  if (isLink(file)) return 'link';
  return Object.values(methods).includes(file.method) ? undefined : 'other-method';
}

/** Whether a program that unpacks it would make a link or a device of it, which shows something else than its bytes. */
function isLink({ attributes }: ListedFile): boolean {
  const kind = (attributes >>> 16) & 0o170000;
  return kind !== 0 && kind !== 0o100000 && kind !== 0o040000;
}

/** What a file of a zip is damaged by. */
class Damaged extends Error {}

/** Where reading failed it is not the zip that is damaged, and nothing can be said of it. */
class Unreadable extends Error {}

/** The bytes of a file as they lie in the zip. */
async function* packedBytes(
  source: ByteSource,
  start: number,
  { packedSize, method }: ListedFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const portion = method === methods.stored ? portions.stored : portions.deflated;
  for (let at = 0; at < packedSize; at += portion) {
    const length = Math.min(portion, packedSize - at);
    const bytes = await source.read(start + at, length).catch((error: unknown) => {
      throw new Unreadable('', { cause: error });
    });
    if (bytes.length < length) throw new Damaged();
    onBytes(length);
    yield bytes;
  }
}

/** The hash of a file. It is never unpacked beyond the size that the zip says it has. */
async function hashFile(
  { size, method, crc32 }: ListedFile,
  packed: AsyncIterable<Uint8Array>,
  tools: ZipTools,
  onChunk: (chunk: Uint8Array) => void,
): Promise<Pick<FoundFile, 'sha256' | 'fault'>> {
  try {
    const hash = tools.sha256();
    let [checksum, length] = [0, 0];
    for await (const chunk of method === methods.stored ? packed : tools.inflate(packed)) {
      length += chunk.length;
      if (length > size) throw new Damaged();
      hash.update(chunk);
      checksum = tools.crc32(chunk, checksum);
      onChunk(chunk);
    }
    if (length < size) throw new Damaged();
    // Other programs refuse to unpack a file whose checksum is wrong.
    const isWrong = checksum !== crc32;
    return { sha256: hash.digest(), ...(isWrong && { fault: 'wrong-checksum' as const }) };
  } catch (error) {
    if (error instanceof Unreadable) throw error.cause;
    return { fault: 'damaged' };
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
