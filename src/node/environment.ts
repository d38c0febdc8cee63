import { delimiter, join, posix, win32 } from 'node:path';
import { accessSync, constants } from './disk.ts';
import { isFileThere } from './folder.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a program can be started by its name. */
export function isOnPath(
  program: string,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): boolean {
  const path = env['PATH'] ?? env['Path'] ?? '';
  const endings = platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .some((folder) => endings.some((ending) => isFileThere(join(folder, program + ending))));
}

/**
 * The file of a program that otpath starts by itself. Windows would look into the current folder first, which
 * may be a portfolio from anybody, so only whole paths count.
 */
export function findProgram(
  program: string,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const isWindows = platform === 'win32';
  const paths = isWindows ? win32 : posix;
  return (env['PATH'] ?? env['Path'] ?? '')
    .split(paths.delimiter)
    .filter((folder) => paths.isAbsolute(folder))
    .map((folder) => join(folder, isWindows ? `${program}.exe` : program))
    .find(canStart);
}

function canStart(path: string): boolean {
  if (!isFileThere(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether files can be made in a folder. Nothing is written to find out. */
export function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The service that copies a folder elsewhere, as far as its path tells. */
export function syncedBy(folder: string): string | undefined {
  const path = folder.replaceAll('\\', '/');
  if (/\/OneDrive(?: - [^/]*)?(?:\/|$)|\/OneDrive-[^/]+(?:\/|$)/i.test(path)) return 'OneDrive';
  if (/\/(?:Mobile Documents|iCloud ?Drive|com~apple~CloudDocs)(?:\/|$)/i.test(path)) {
    return 'iCloud';
  }
  if (/\/Dropbox(?: \([^/]*\))?(?:\/|$)/i.test(path)) return 'Dropbox';
  return /\/(?:Google ?Drive|GoogleDrive-[^/]*|My Drive)(?:\/|$)/i.test(path)
    ? 'Google Drive'
    : undefined;
}
