import { basename, dirname, join, resolve } from 'node:path';
import { readdirSync, realpathSync, statSync } from './disk.ts';
import { safeFileName } from '../core/text/file-name.ts';
import type { NotCopied, NotesPicture } from '../core/model/notes.ts';
import { decoded } from '../core/text/resolve-path.ts';
import { pictureKind } from '../core/files/pictures.ts';
import { isInside, readWhole } from './read-file.ts';

const mostFiles = 60;
/** In bytes: what is larger is attached by itself, if at all. */
const largestFile = 60 * 1024 * 1024;
/** Programs such as Obsidian find a file by its name alone; this many files are looked at. */
const mostLookedAt = 5000;

/** The pictures and files that notes name, as far as they are in the folder of the notes or below it. */
export class NotesFiles {
  readonly pictures: NotesPicture[] = [];
  readonly notCopied: NotCopied[] = [];
  readonly #folder: string;
  readonly #known = new Map<string, string>();
  #names: ReadonlyMap<string, string> | undefined;

  constructor(notes: string) {
    this.#folder = realpathSync(dirname(notes));
  }

  /** The address that the text has from now on; undefined where it keeps its own. */
  readonly resolve = (address: string, isPicture: boolean, alt: string): string | undefined => {
    const found = this.#find(address, isPicture);
    if (found === undefined) return undefined;
    if ('why' in found) {
      if (!this.notCopied.some((one) => one.address === found.address)) this.notCopied.push(found);
      return undefined;
    }
    const needsAlt = isPicture && alt.trim() === '';
    const key = `${found.path}\n${String(needsAlt)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.pictures.push({
      name: safeFileName(basename(found.path)),
      source: { file: found.path },
      needsAlt,
    });
    const url = `otpath-picture:${String(this.pictures.length)}`;
    this.#known.set(key, url);
    return url;
  };

  /** Adds a picture that a page holds itself. */
  add(picture: NotesPicture): string {
    this.pictures.push(picture);
    return `otpath-picture:${String(this.pictures.length)}`;
  }

  #find(written: string, isPicture: boolean): { readonly path: string } | NotCopied | undefined {
    const address = written.trim();
    const refused = (why: NotCopied['why']): NotCopied => ({ address, why });
    if (/^(?:https?:)?\/\//i.test(address)) return isPicture ? refused('web') : undefined;
    // Windows' drives are one letter; other letters before a colon are no file.
    if (/^[a-z][a-z\d+.-]+:/i.test(address))
      return /^file:/i.test(address) ? refused('outside') : undefined;
    if (address === '' || /^[#?]/.test(address)) return undefined;
    const path = this.#pathMeant(address.split(/[?#]/)[0] ?? '').replaceAll('\\', '/');
    if (/^(?:\/|~|[a-z]:)/i.test(path) || path.includes('\0')) return refused('outside');
    const absolute = resolve(this.#folder, path);
    if (!isInside(this.#folder, absolute)) return refused('outside');
    const there = realFile(absolute) ?? this.#byName(path, isPicture);
    if (there === undefined) {
      // A link to other notes, which have no ending in some programs, is words.
      return refused('not-there');
    }
    if (!isInside(this.#folder, there)) return refused('outside');
    if (/\.(?:md|markdown)$/i.test(there)) return undefined;
    const isTooMuch = this.pictures.length >= mostFiles || statSync(there).size > largestFile;
    if (isTooMuch) return refused('not-shown');
    // A picture of a kind that reports can't show would only be its description.
    return isPicture && pictureKind(readWhole(there, largestFile)) === undefined
      ? refused('not-shown')
      : { path: there };
  }

  /** A file can be called `my%20plan.png`. */
  #pathMeant(written: string): string {
    const isThere = !written.includes('\0') && realFile(resolve(this.#folder, written));
    return isThere === undefined || isThere === false ? decoded(written) : written;
  }

  /** A file of this name anywhere below, where an address has nothing but a name. */
  #byName(path: string, isPicture: boolean): string | undefined {
    if (!isPicture || path.includes('/')) return undefined;
    this.#names ??= namesBelow(this.#folder);
    return this.#names.get(path.normalize('NFC').toLowerCase());
  }
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
