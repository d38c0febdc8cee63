import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import {
  closeSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from './disk.ts';
import { isFileError } from './file-errors.ts';
import { isRunning, temporaryBeside } from './temporary.ts';

/** In milliseconds. What is done under a lock takes a few. */
const longestWait = 5000;
const pause = 5;
const longestHeld = 30_000;
/** A run that makes a lock writes its process into it at once. A run that was killed in between leaves an empty one. */
const longestEmpty = 1000;

/**
 * Does something that no other run of otpath does to the same file at the same time, by a small file that
 * only one of them can make. One that a killed run has left is taken away.
 */
export function withLock<Result>(path: string, act: () => Result): Result {
  const lock = join(dirname(path), `.otpath-lock-${hashOf(basename(path))}.tmp`);
  takeLock(lock, path);
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Capital letters and stored accents make no difference, as on most computers. */
const hashOf = (name: string): string =>
  createHash('sha256').update(name.normalize('NFC').toLowerCase()).digest('hex').slice(0, 16);

function takeLock(lock: string, path: string): void {
  const start = Date.now();
  for (;;) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (!isFileError(error) || error.code !== 'EEXIST') throw error;
    }
    if (Date.now() - start > longestWait) throw inUse(path);
    if (isLeft(lock)) removeLeft(lock);
    else sleep(pause);
  }
}

const inUse = (path: string): Error =>
  Object.assign(new Error(`EBUSY: ${path}`), { code: 'EBUSY', syscall: 'open', path });

/** Whether the process that made a lock ended and left it. */
function isLeft(lock: string): boolean {
  try {
    const age = Date.now() - lstatSync(lock).mtimeMs;
    if (age > longestHeld) return true;
    const pid = Number(readFileSync(lock, 'latin1'));
    return pid > 0 ? !isRunning(pid) : age > longestEmpty;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return false;
  }
}

/** Only one of those who see it can move it away. */
function removeLeft(lock: string): void {
  const away = temporaryBeside(lock);
  try {
    renameSync(lock, away);
    rmSync(away, { force: true });
  } catch (error) {
    if (!isFileError(error)) throw error;
  }
}

const sleep = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};
