import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { closeSync, openSync, readSync, statSync } from './disk.ts';
import {
  getFileNameLowLevel,
  openPromise,
  validateFileName,
  type Entry,
  type ZipFile,
} from 'yauzl';
import type { FileFault, FoundFile, FoundFiles } from '../core/model/archive-entry.ts';
import { isFileError } from './file-errors.ts';
import { layoutOf } from './zip-layout.ts';

/** Why a file can't be read as a zip: it is none; it is a folder; its end is missing; its list of files is damaged; it lists too many. */
export type UnreadableZip = 'no-zip' | 'folder' | 'cut-off' | 'broken' | 'too-many';

/** Says why a file can't be read as a zip. */
export class CannotReadZip extends Error {
  readonly trouble: UnreadableZip;

  constructor(trouble: UnreadableZip) {
    super(trouble);
    this.name = 'CannotReadZip';
    this.trouble = trouble;
  }
}

/** A zip with one of its files in memory, which stands in no list of the others. */
export interface ReadZip extends FoundFiles {
  /** Undefined where there is no such file. */
  readonly kept: (FoundFile & { readonly bytes: Uint8Array }) | undefined;
}

/** What a zip may hold, in bytes and in files: no pack is larger, whatever a hostile one says. */
const most = { kept: 16 * 1024 * 1024, files: 65_535, unpacked: 4 * 1024 ** 3 };

interface NamedEntry {
  readonly entry: Entry;
  readonly path: string;
}

/** Hashes every file of a zip piece by piece, and keeps one of them. Nothing is written anywhere. */
export async function readZip(file: string, keep: string): Promise<ReadZip> {
  const zip = await openZip(file);
  try {
    const entries = await entriesOf(zip);
    const { faults, hasStrayBytes } = await layoutOf(
      zip,
      entries.map(({ entry }) => entry),
    );
    const files: FoundFile[] = [];
    let kept: ReadZip['kept'];
    let unpacked = 0;
    for (const [path, [first, second]] of byPath(entries)) {
      if (first === undefined || isFolder(path, first)) continue;
      const size = first.uncompressedSize;
      const isKept = path === keep;
      unpacked += size;
      const isTooLarge = unpacked > most.unpacked || (isKept && size > most.kept);
      const fault =
        faultOf(path, first, second) ?? faults.get(first) ?? (isTooLarge ? 'too-large' : undefined);
      const chunks: Uint8Array[] = [];
      const hashed =
        fault === undefined
          ? await hashEntry(zip, first, (chunk) => {
              if (isKept) chunks.push(chunk);
            })
          : { fault };
      if (isKept) kept = { path, size, ...hashed, bytes: Buffer.concat(chunks) };
      else files.push({ path, size, ...hashed });
    }
    return { files, kept, hasStrayBytes };
  } finally {
    zip.close();
  }
}

async function openZip(file: string): Promise<ZipFile> {
  const stats = statSync(file);
  if (!stats.isFile()) throw new CannotReadZip(stats.isDirectory() ? 'folder' : 'no-zip');
  try {
    // Names are looked at below, so that one that is bad does not hide the others.
    return await openPromise(file, { autoClose: false, decodeStrings: false });
  } catch (error) {
    if (isFileError(error)) throw error;
    throw new CannotReadZip(beginsAsZip(file) ? 'cut-off' : 'no-zip');
  }
}

function beginsAsZip(file: string): boolean {
  const opened = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(4);
    readSync(opened, bytes);
    return Buffer.from(bytes).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
  } finally {
    closeSync(opened);
  }
}

async function entriesOf(zip: ZipFile): Promise<readonly NamedEntry[]> {
  if (zip.entryCount > most.files) throw new CannotReadZip('too-many');
  const entries: NamedEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const path = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
      entries.push({ entry, path });
    }
  } catch (error) {
    if (isFileError(error)) throw error;
    throw new CannotReadZip('broken');
  }
  return entries;
}

function byPath(entries: readonly NamedEntry[]): ReadonlyMap<string, readonly Entry[]> {
  const paths = new Map<string, Entry[]>();
  for (const { entry, path } of entries) {
    const same = paths.get(path);
    if (same) same.push(entry);
    else paths.set(path, [entry]);
  }
  return paths;
}

/** Other programs list folders, too. They hold nothing themselves. */
const isFolder = (path: string, { uncompressedSize }: Entry): boolean =>
  path.endsWith('/') && uncompressedSize === 0 && validateFileName(path) === null;

function faultOf(path: string, entry: Entry, second: Entry | undefined): FileFault | undefined {
  if (second !== undefined) return 'twice';
  if (validateFileName(path) !== null || path === '' || path.includes('\0')) return 'unsafe-name';
  if (entry.isEncrypted()) return 'encrypted';
  if (isLink(entry)) return 'link';
  return entry.canDecodeFileData() ? undefined : 'other-method';
}

/** Whether a program that unpacks it would make a link or a device of it, which shows something else than its bytes. */
function isLink({ externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  return kind !== 0 && kind !== 0o100000 && kind !== 0o040000;
}

/** The hash of a file. It is never unpacked beyond the size that the zip says it has. */
async function hashEntry(
  zip: ZipFile,
  entry: Entry,
  onChunk: (chunk: Uint8Array) => void,
): Promise<Pick<FoundFile, 'sha256' | 'fault'>> {
  try {
    const hash = createHash('sha256');
    let checksum = 0;
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      checksum = crc32(chunk, checksum);
      onChunk(chunk);
    }
    // Other programs refuse to unpack a file whose checksum is wrong.
    const isWrong = checksum !== entry.crc32;
    return { sha256: hash.digest('hex'), ...(isWrong && { fault: 'wrong-checksum' as const }) };
  } catch (error) {
    if (isFileError(error)) throw error;
    return { fault: 'damaged' };
  }
}
