import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onExit } from 'signal-exit';
import { isFileError } from './folder.ts';

/** Some disks, such as memory sticks and shares, know no second name for a file. */
const withoutLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EXDEV', 'EMLINK', 'EACCES'];

/**
 * Makes a file that is not there yet, whole or not at all: `fill` writes a temporary one beside it, which
 * takes its name at the end and goes away with an error or an end of the process. False where there is
 * something of that name; nothing is ever written over.
 */
export function makeNewFile(path: string, fill: (temporary: string) => void): boolean {
  if (existsSync(path)) return false;
  const temporary = join(dirname(path), `.otpath-${randomBytes(8).toString('hex')}.tmp`);
  const clear = (): void => {
    rmSync(temporary, { force: true });
  };
  const forget = onExit(clear);
  try {
    fill(temporary);
    return takeName(temporary, path);
  } finally {
    clear();
    forget();
  }
}

function takeName(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (!isFileError(error)) throw error;
    if (error.code === 'EEXIST') return false;
    if (!withoutLinks.includes(error.code ?? '') || existsSync(path)) throw error;
    renameSync(temporary, path);
    return true;
  }
}
