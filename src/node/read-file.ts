import { join, relative, sep } from 'node:path';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
  type Stats,
} from './disk.ts';
import { onDisk, type OtherFile } from '../core/model/folder.ts';
import { CannotOpen, isFileError } from './file-errors.ts';

/** A file by its path; or by its path below a folder, which no link may lead out of. */
export type FilePlace = string | FileBelow;

export interface FileBelow {
  readonly root: string;
  /** As it is on the disk. */
  readonly path: string;
}

/** A file that is open for reading and has to be closed. */
export interface OpenedFile {
  readonly file: number;
  /** In bytes. */
  readonly size: number;
}

/** The place of a file of a folder that was read. */
export const placeIn = (root: string, file: Pick<OtherFile, 'path' | 'onDisk'>): FileBelow => ({
  root,
  path: onDisk(file),
});

/** The absolute path of a file, for messages and for programs that open it themselves. */
export const pathOf = (place: FilePlace): string =>
  typeof place === 'string' ? place : join(place.root, place.path);

/** Whether a real path lies in a real folder, or is that folder. */
export const isInside = (root: string, path: string): boolean => {
  // Nearly every path shows it by itself.
  const isPlain = path.startsWith(root + sep) && path[root.length + 2] !== ':';
  if (isPlain && !path.includes(`${sep}.`, root.length)) return true;
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
};

/** Windows has neither; there links are looked at before and after. */
const { O_RDONLY } = constants;
const { O_NONBLOCK: withoutWaiting = 0, O_NOFOLLOW: withoutLinks = 0 } = constants as Partial<
  typeof constants
>;

/** Opens a file for reading. What is no file is refused and not waited for. */
export function openFile(place: FilePlace): OpenedFile {
  if (typeof place !== 'string') {
    const root = realpathSync(place.root);
    const real = realpathSync(pathOf(place));
    if (!isInside(root, real)) throw new CannotOpen('ELOOP', pathOf(place));
    return openInside(root, real);
  }
  refuseOther(statSync(place), place);
  return opened(openSync(place, O_RDONLY | withoutWaiting), place);
}

/**
 * Opens a file whose path holds no link, as far as is known, without following one that was put there
 * meanwhile. What was opened is then looked at again: it must lie in the folder.
 */
export function openInside(realRoot: string, path: string): OpenedFile {
  const before = lstatSync(path);
  if (before.isSymbolicLink()) throw new CannotOpen('ELOOP', path);
  refuseOther(before, path);
  const found = opened(openSync(path, O_RDONLY | withoutWaiting | withoutLinks), path);
  if (isInside(realRoot, placeOf(found.file, path))) return found;
  closeSync(found.file);
  throw new CannotOpen('ELOOP', path);
}

function opened(file: number, path: string): OpenedFile {
  try {
    const stats = fstatSync(file);
    refuseOther(stats, path);
    return { file, size: stats.size };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function refuseOther(stats: Stats, path: string): void {
  if (stats.isFile()) return;
  throw new CannotOpen(stats.isDirectory() ? 'EISDIR' : 'EFTYPE', path);
}

/** The real path of an open file: Linux knows it; elsewhere it is looked for again. */
function placeOf(file: number, path: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${String(file)}`);
  } catch (error) {
    if (!isFileError(error)) throw error;
  }
  const real = realpathSync(path);
  const [now, then] = [lstatSync(real), fstatSync(file)];
  if (now.ino === then.ino && now.dev === then.dev) return real;
  throw new CannotOpen('ELOOP', path);
}

/** In bytes. So much is read at a time of a file that is longer than its size says. */
const portion = 64 * 1024;

/** Reads a file whole. One that is longer than `most` bytes is refused before it takes memory. */
export const readWhole = (place: FilePlace, most: number): Buffer =>
  readOpened(openFile(place), most, pathOf(place));

/** Reads an open file to its end, and closes it. */
export function readOpened({ file, size }: OpenedFile, most: number, path: string): Buffer {
  try {
    const chunks: Buffer[] = [];
    let read = 0;
    // Files may grow meanwhile, and those of the system have no size.
    for (let more = size + 1; more > 0; more = portion) {
      const least = Math.max(size, read);
      if (least > most) throw new CannotOpen('EFBIG', path, most, least);
      const chunk = Buffer.allocUnsafeSlow(more);
      const got = readSync(file, chunk, 0, more, null);
      if (got === 0) break;
      read += got;
      chunks.push(chunk.subarray(0, got));
    }
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

/** The beginning of an open file, which is then closed. */
export function readHead({ file }: OpenedFile, most: number): Uint8Array {
  try {
    const buffer = new Uint8Array(most);
    return buffer.subarray(0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}
