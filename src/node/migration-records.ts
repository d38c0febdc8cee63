import { join } from 'node:path';
import { migrationsFolder } from '../core/model/layout.ts';
import { isRefusal } from '../core/model/ports.ts';
import { defaultLimits } from '../core/model/limits.ts';
import { filesIn } from './files.ts';
import { writeSignOff } from './sign-offs.ts';

/** One file of a record of what `otpath migrate` changed. */
export interface RecordFile {
  /** Below the portfolio. */
  readonly path: string;
  readonly text: string;
}

/** The records of a portfolio, the latest first. */
export function migrationRecords(root: string): readonly RecordFile[] {
  const files = filesIn(root);
  const there = files.entries('');
  const hasAny = !isRefusal(there) && there.some(({ name }) => name === migrationsFolder);
  const entries = hasAny ? files.entries(migrationsFolder) : [];
  if (isRefusal(entries)) return [];
  return entries
    .filter(({ name, is }) => is === 'file' && /^\d{4}-.*\.json$/.test(name))
    .map(({ name }) => `${migrationsFolder}/${name}`)
    .sort()
    .reverse()
    .flatMap((path) => {
      const bytes = files.read(path, defaultLimits.textFile);
      return isRefusal(bytes) ? [] : [{ path, text: new TextDecoder().decode(bytes) }];
    });
}

/** Writes a record under a name that nothing has; gives its path. Undefined where its folder leads out of the portfolio. */
export function writeNewRecord(root: string, name: string, text: string): string | undefined {
  for (let number = 1; number < 1000; number += 1) {
    const path = `${migrationsFolder}/${name}-${String(number).padStart(2, '0')}.json`;
    if (writeSignOff(root, path, undefined, text)) return path;
  }
  return undefined;
}

/** Puts one text in the place of another. */
export const changeRecord = (root: string, { path, text }: RecordFile, after: string): boolean =>
  writeSignOff(root, join(path), text, after);
