import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from './disk.ts';
import { onExit } from 'signal-exit';
import { inTheNameOf, isFileError } from './file-errors.ts';
import { withLock } from './lock.ts';
import { temporaryBeside } from './temporary.ts';
import { noteWritten } from './written.ts';

/** A file that is being written. Nobody sees it under its name until it is whole. */
export interface WholeFile {
  readonly write: (bytes: Uint8Array) => void;
  /** Puts it in the place of what is there, if anything; `mayStill` is asked last and may say no. */
  readonly replace: (mayStill?: () => boolean) => boolean;
  /** Gives it a name that nothing has; false where something has it. */
  readonly takeName: (path: string) => boolean;
  /** Takes it away, if it has no name yet. */
  readonly discard: () => void;
}

/**
 * Begins a file: a temporary one beside its place, which is on the disk before it takes its name, and goes
 * away with an error, with Ctrl-C and with a polite end of the process. What is there and is no file, such as
 * a pipe or /dev/null, is written into and stays what it is. Nobody else on the computer may read a private one.
 */
export function beginFile(target: string, { isPrivate = false } = {}): WholeFile {
  return inTheNameOf(target, () => {
    const earlier = statSync(target, { throwIfNoEntry: false });
    const isOther = earlier !== undefined && !earlier.isFile() && !earlier.isDirectory();
    // A link stays a link; what it leads to is written.
    return isOther
      ? writeInto(target)
      : beginBeside(earlier ? realpathSync(target) : target, isPrivate);
  });
}

function writeInto(path: string): WholeFile {
  const file = openSync(path, 'w');
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (bytes) => {
      inTheNameOf(path, () => {
        writeAll(file, bytes);
      });
    },
    replace: () => {
      close();
      return true;
    },
    takeName: () => false,
    discard: close,
  };
}

function beginBeside(target: string, isPrivate: boolean): WholeFile {
  const temporary = temporaryBeside(target);
  const file = openSync(temporary, 'wx', isPrivate ? 0o600 : 0o666);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const discard = (): void => {
    close();
    rmSync(temporary, { force: true });
  };
  const forget = onExit(discard);
  const finish = (): void => {
    if (!isOpen) return;
    fsyncSync(file);
    close();
  };
  const put = (): true => {
    renameSync(temporary, target);
    noteWritten();
    return true;
  };
  return {
    write: (bytes) => {
      inTheNameOf(target, () => {
        writeAll(file, bytes);
      });
    },
    replace: (mayStill) =>
      inTheNameOf(target, () => {
        const earlier = statSync(target, { throwIfNoEntry: false });
        if (earlier !== undefined && !isPrivate && isOpen) fchmodSync(file, earlier.mode);
        finish();
        if (mayStill) return withLock(target, () => mayStill() && put());
        return put();
      }),
    takeName: (path) =>
      inTheNameOf(path, () => {
        finish();
        const isTaken = takeName(temporary, path);
        if (isTaken) noteWritten();
        return isTaken;
      }),
    discard: () => {
      discard();
      forget();
    },
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** Some disks, such as memory sticks and shares, know no second name for a file. */
const noSecondName = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EXDEV', 'EMLINK', 'EACCES'];

function takeName(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (!isFileError(error)) throw error;
    if (error.code === 'EEXIST') return false;
    if (!noSecondName.includes(error.code ?? '')) throw error;
  }
  return withLock(path, () => {
    if (existsSync(path)) return false;
    renameSync(temporary, path);
    return true;
  });
}
