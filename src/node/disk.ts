/**
 * The only file that calls `node:fs`, so that a run can be watched: what it asked the disk and was answered decides
 * what it says, and as long as every answer is the same, so is the run. The functions are those of Node, by their names.
 */
import type * as Crypto from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';

export { constants, type Dirent, type Stats } from 'node:fs';

/** What can be asked of a path. */
export type DiskQuestion =
  'stat' | 'lstat' | 'exists' | 'names' | 'entries' | 'real' | 'link' | 'bytes' | 'may';

/** Hears what a run asks the disk. */
export interface DiskWitness {
  /** `path` is as it was asked, and the answer is what `lookAgain` gives for the same. */
  readonly saw: (look: DiskQuestion, path: string, answer: string) => void;
  /** The run did something that has more to it than an answer: it wrote, or it read in a way that is not followed. */
  readonly lost: () => void;
}

let witness: DiskWitness | undefined;

/** Watches what is asked from now on; nobody watches where it is undefined. */
export function watchDisk(by: DiskWitness | undefined): void {
  witness = by;
}

/** Does something of which only the result counts, such as asking a program with files of its own. */
export function unwatched<Result>(act: () => Result): Result {
  const paused = witness;
  witness = undefined;
  try {
    return act();
  } finally {
    witness = paused;
  }
}

/** Says that what follows can't be seen from the disk. */
export const cannotBeWatched = (): void => {
  witness?.lost();
};

/** Most runs of a moment hash nothing, and loading this takes longer than they do. */
const load = createRequire(import.meta.url);
const newHash = (): Crypto.Hash => (load('node:crypto') as typeof Crypto).createHash('sha256');
const hashed = (bytes: Uint8Array): Crypto.Hash => newHash().update(bytes);
const ofBytes = (count: number, isAll: boolean, hash: Crypto.Hash): string =>
  `${String(count)} ${isAll ? 'all' : 'first'} ${hash.digest('base64')}`;

const kindOf = (entry: Pick<fs.Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): string =>
  entry.isFile() ? 'f' : entry.isDirectory() ? 'd' : entry.isSymbolicLink() ? 'l' : 'o';
const ofStats = (stats: fs.Stats | undefined): string =>
  stats ? `${kindOf(stats)} ${stats.isFile() ? String(stats.size) : ''}` : missing;
const ofNames = (names: readonly string[]): string => names.join('/');
const ofEntries = (entries: readonly fs.Dirent[]): string =>
  ofNames(entries.map((entry) => `${kindOf(entry)}${entry.name}`));

const missing = 'none';
const ofError = (error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' ? missing : `! ${String(code)}`;
};

/** Asks the disk the same once more. `answer` is the earlier one: of a file only as much is read as was read then. */
export function lookAgain(look: DiskQuestion, path: string, answer: string): string {
  try {
    switch (look) {
      case 'stat':
        return ofStats(fs.statSync(path));
      case 'lstat':
        return ofStats(fs.lstatSync(path));
      case 'exists':
        return String(fs.existsSync(path));
      case 'names':
        return ofNames(fs.readdirSync(path));
      case 'entries':
        return ofEntries(fs.readdirSync(path, { withFileTypes: true }));
      case 'real':
        return fs.realpathSync(path);
      case 'link':
        return fs.readlinkSync(path);
      case 'may':
        fs.accessSync(path, fs.constants.X_OK);
        return '';
      case 'bytes':
        return bytesAgain(path, answer);
    }
  } catch (error) {
    return ofError(error);
  }
}

function bytesAgain(path: string, answer: string): string {
  const [count, part] = answer.split(' ');
  // Devices and pipes would wait, or never end.
  if (!fs.statSync(path).isFile()) return missing;
  if (part === 'all') return ofWhole(fs.readFileSync(path));
  const file = fs.openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(part === 'first' ? Number(count) : 0);
    const got = fs.readSync(file, buffer);
    return ofBytes(got, false, hashed(buffer.subarray(0, got)));
  } finally {
    fs.closeSync(file);
  }
}
const ofWhole = (bytes: Uint8Array): string => ofBytes(bytes.length, true, hashed(bytes));

type Call = (...args: readonly unknown[]) => unknown;

/** The function of Node, which also says to the witness what was asked and answered. */
const watched = <Act extends (...args: never[]) => unknown>(
  act: Act,
  look: (options: unknown) => DiskQuestion | undefined,
  said: (answer: never) => string,
): Act => {
  const call = act as unknown as Call;
  const calling: Call = (path, options) => {
    if (!witness) return call(path, options);
    const kind = typeof path === 'string' ? look(options) : undefined;
    if (kind === undefined) {
      witness.lost();
      return call(path, options);
    }
    try {
      const answer = call(path, options);
      witness.saw(kind, path as string, said(answer as never));
      return answer;
    } catch (error) {
      witness.saw(kind, path as string, ofError(error));
      throw error;
    }
  };
  return calling as unknown as Act;
};

const listing = (options: unknown): DiskQuestion | undefined => {
  const { withFileTypes = false, ...others } = Object(options) as {
    readonly withFileTypes?: boolean;
  };
  if (Object.keys(others).length > 0) return undefined;
  return withFileTypes ? 'entries' : 'names';
};
const ofListed = (listed: readonly string[] | readonly fs.Dirent[]): string =>
  typeof listed[0] === 'object'
    ? ofEntries(listed as readonly fs.Dirent[])
    : ofNames(listed as readonly string[]);

export const statSync = watched(fs.statSync, () => 'stat', ofStats);
export const lstatSync = watched(fs.lstatSync, () => 'lstat', ofStats);
export const existsSync = watched(fs.existsSync, () => 'exists', String);
export const readdirSync = watched(fs.readdirSync, listing, ofListed);
export const realpathSync = watched(fs.realpathSync, () => 'real', String);
export const accessSync = watched(
  fs.accessSync,
  (mode) => (mode === fs.constants.X_OK ? 'may' : undefined),
  () => '',
);
export const readFileSync = watched(
  fs.readFileSync,
  () => 'bytes',
  (read: string | Buffer) => ofWhole(typeof read === 'string' ? Buffer.from(read) : read),
);

/** Where an open file is; that is a question about this process and not about the disk. */
export const readlinkSync: (path: string) => string = (path) =>
  unwatched(() => fs.readlinkSync(path));
export const fstatSync = fs.fstatSync;

/** What has been read of a file so far. */
interface Followed {
  readonly path: string;
  readonly hash: Crypto.Hash;
  read: number;
  isAll: boolean;
}
const followed = new Map<number, Followed>();

const { O_WRONLY, O_RDWR } = fs.constants;

export const openSync: typeof fs.openSync = (path, flags, mode) => {
  const isForReading =
    typeof flags === 'number' ? (flags & (O_WRONLY | O_RDWR)) === 0 : flags === 'r';
  if (!witness) return fs.openSync(path, flags, mode);
  if (!isForReading || typeof path !== 'string') {
    witness.lost();
    return fs.openSync(path, flags, mode);
  }
  try {
    const file = fs.openSync(path, flags, mode);
    followed.set(file, { path, hash: newHash(), read: 0, isAll: false });
    return file;
  } catch (error) {
    witness.saw('bytes', path, ofError(error));
    throw error;
  }
};

/** Reads on in an open file. Of places in it that are read out of their order, nobody takes note. */
export function readSync(
  file: number,
  buffer: Uint8Array,
  offset = 0,
  length = buffer.byteLength - offset,
  position: number | null = null,
): number {
  const got = fs.readSync(file, buffer, offset, length, position);
  const known = followed.get(file);
  if (known) {
    if (position !== null) witness?.lost();
    known.hash.update(buffer.subarray(offset, offset + got));
    known.read += got;
    known.isAll ||= got === 0 && length > 0;
  }
  return got;
}

export function closeSync(file: number): void {
  const known = followed.get(file);
  followed.delete(file);
  if (known) witness?.saw('bytes', known.path, ofBytes(known.read, known.isAll, known.hash));
  fs.closeSync(file);
}

/** The function of Node, after which no run can be told from its answers. */
const changing = <Act extends (...args: never[]) => unknown>(act: Act): Act => {
  const call = act as unknown as Call;
  const calling: Call = (...args) => {
    witness?.lost();
    return call(...args);
  };
  return calling as unknown as Act;
};

export const fchmodSync = changing(fs.fchmodSync);
export const fsyncSync = changing(fs.fsyncSync);
export const futimesSync = changing(fs.futimesSync);
export const linkSync = changing(fs.linkSync);
export const mkdirSync = changing(fs.mkdirSync);
export const renameSync = changing(fs.renameSync);
export const rmSync = changing(fs.rmSync);
export const rmdirSync = changing(fs.rmdirSync);
export const writeFileSync = changing(fs.writeFileSync);
export const writeSync = changing(fs.writeSync);
