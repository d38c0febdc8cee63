import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { onExit } from 'signal-exit';
import { isFileError } from './folder.ts';

/**
 * Writes a file that is too large to be held in memory, whole or not at all: to a temporary file beside it,
 * which takes its name when everything is on the disk. Until then the earlier file stays as it is, and the
 * temporary one goes away with an error, with Ctrl-C and with a polite end of the process.
 */
export async function replaceFile(
  target: string,
  fill: (write: (bytes: Uint8Array) => void) => Promise<void>,
): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  const earlier = ifThere(() => realpathSync(target));
  // A link stays a link; what it leads to is written.
  const real = earlier ?? target;
  const temporary = join(dirname(real), `.otpath-${randomBytes(8).toString('hex')}.tmp`);
  const file = openSync(temporary, 'wx');
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const forget = onExit(() => {
    close();
    rmSync(temporary, { force: true });
  });
  try {
    if (earlier !== undefined) fchmodSync(file, statSync(earlier).mode);
    await fill((bytes) => {
      writeAll(file, bytes);
    });
    fsyncSync(file);
    close();
    renameSync(temporary, real);
  } catch (error) {
    close();
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    forget();
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function ifThere(find: () => string): string | undefined {
  try {
    return find();
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
