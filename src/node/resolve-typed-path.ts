import { dirname, relative, resolve } from 'node:path';
import { readdirSync, realpathSync, statSync } from './disk.ts';
import { isFileError } from './file-errors.ts';
import type { IsoDate } from '../core/model/date.ts';
import { isInside } from './read-file.ts';

/** What lies at a path that somebody typed. */
export interface TypedFile {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
  /** The path below a portfolio, where it lies in one. */
  readonly below: string | undefined;
}

/** The first of several readings of a path that leads to something; undefined where none does. */
export function lookForFile(
  from: string,
  readings: readonly string[],
  root: string,
): TypedFile | undefined {
  for (const reading of readings) {
    const path = resolve(from, reading);
    const stats = reading.includes('\0') ? undefined : statSync(path, { throwIfNoEntry: false });
    if (!stats) continue;
    const [real, realRoot] = [realpathSync(path), realpathSync(root)];
    return {
      path,
      kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
      size: stats.size,
      below: isInside(realRoot, real)
        ? relative(realRoot, real).replaceAll('\\', '/').normalize('NFC')
        : undefined,
    };
  }
  return undefined;
}

/** The day on which a file was last changed, on this computer's calendar. */
export function lastChanged(path: string): IsoDate {
  const { mtime } = statSync(path);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(mtime.getFullYear())}-${two(mtime.getMonth() + 1)}-${two(mtime.getDate())}` as IsoDate;
}

/** The names of what lies in the folder of a path; none where the folder can't be opened. */
export function namesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path)).sort();
  } catch (error) {
    if (isFileError(error)) return [];
    throw error;
  }
}
