import { join } from 'node:path';
import { readdirSync, statSync } from './disk.ts';
import { isFileError } from './file-errors.ts';

/** The day, on this computer's calendar, on which a file in a folder or below it was last saved. Hidden ones do not count. */
export function lastSaved(folder: string): string {
  const time = latestIn(folder);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = new Date(time);
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function latestIn(folder: string): number {
  let latest = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) latest = Math.max(latest, latestIn(path));
      else if (entry.isFile()) latest = Math.max(latest, statSync(path).mtimeMs);
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    // What can't be looked into is taken as saved just now: reading it says what is wrong.
    return Date.now();
  }
  return latest;
}
