import { dirname, join, resolve } from 'node:path';
import type { FindBesideNotes } from '../core/files/notes/notes-files.ts';
import { pictureKind } from '../core/files/pictures.ts';
import { decoded } from '../core/text/resolve-path.ts';
import { readdirSync, realpathSync, statSync } from './disk.ts';
import { isInside, readWhole } from './read-file.ts';

/** In bytes: what is larger is attached by itself, if at all. */
const largestFile = 60 * 1024 * 1024;
/** Programs such as Obsidian find a file by its name alone; this many files are looked at. */
const mostLookedAt = 5000;

/** Finds the files that notes name, as far as they are in the folder of the notes or below it. */
export function besideNotes(notes: string): FindBesideNotes {
  const folder = realpathSync(dirname(notes));
  let names: ReadonlyMap<string, string> | undefined;

  /** A file of this name anywhere below, where an address has nothing but a name. */
  const byName = (path: string, isPicture: boolean): string | undefined => {
    if (!isPicture || path.includes('/')) return undefined;
    names ??= namesBelow(folder);
    return names.get(path.normalize('NFC').toLowerCase());
  };

  return (written, isPicture) => {
    const path = pathMeant(folder, written).replaceAll('\\', '/');
    if (/^(?:\/|~|[a-z]:)/i.test(path) || path.includes('\0')) return 'outside';
    const absolute = resolve(folder, path);
    if (!isInside(folder, absolute)) return 'outside';
    const there = realFile(absolute) ?? byName(path, isPicture);
    // A link to other notes, which have no ending in some programs, is words.
    if (there === undefined) return 'not-there';
    if (!isInside(folder, there)) return 'outside';
    if (/\.(?:md|markdown)$/i.test(there)) return undefined;
    if (statSync(there).size > largestFile) return 'not-shown';
    // A picture of a kind that reports can't show would only be its description.
    return isPicture && pictureKind(readWhole(there, largestFile)) === undefined
      ? 'not-shown'
      : { path: there };
  };
}

/** A file can be called `my%20plan.png`. */
function pathMeant(folder: string, written: string): string {
  const isThere = !written.includes('\0') && realFile(resolve(folder, written));
  return isThere === undefined || isThere === false ? decoded(written) : written;
}

function realFile(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? realpathSync(path) : undefined;
}

function namesBelow(folder: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const folders = [folder];
  let looked = 0;
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      looked += 1;
      if (looked > mostLookedAt) return names;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const key = entry.name.normalize('NFC').toLowerCase();
      if (entry.isDirectory()) folders.push(join(next, entry.name));
      else if (entry.isFile() && !names.has(key)) names.set(key, join(next, entry.name));
    }
  }
  return names;
}
