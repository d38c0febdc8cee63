import { join } from 'node:path';
import type { FormNotRead } from '../core/files/panel/filled-form.ts';
import type { FilledSheet } from '../core/files/sign-off-sheet/filled-sheet.ts';
import { readSavedSheet } from '../core/files/sign-off-sheet/read-saved-sheet.ts';
import { readWordSheet } from '../core/files/sign-off-sheet/read-word-sheet.ts';
import { findFile } from '../core/model/files.ts';
import type { OtherFile } from '../core/model/folder.ts';
import type { SheetWording } from '../core/model/sign-off-sheet.ts';
import { readFileSync } from './disk.ts';
import { readFilled } from './filled-form.ts';
import { packageRoot } from './package.ts';
import { hashBytes, hashText } from './hash.ts';
import { placeIn, readWhole } from './read-file.ts';

/** The script that signs on the page of a sign-off sheet, as the build made it. */
export const readSigningScript = (): string =>
  readFileSync(join(packageRoot, 'dist', 'sign-off', 'sign-off.js'), 'utf8');

/** In bytes: what is larger is named on a sheet and not in it, since a sheet has to go through the post. */
const largestInside = 2_000_000;
/** In bytes, of all of them together. */
const mostInside = 8_000_000;

/** A file that a sheet names. */
interface NamedFile {
  /** Below the portfolio. */
  readonly source: string;
  readonly size: number;
  readonly sha256: string;
}

/** The bytes of the files that are small enough to be in a sheet, by their paths; undefined where one has changed. */
export function filesInside(
  root: string,
  files: readonly OtherFile[],
  named: readonly NamedFile[],
): ReadonlyMap<string, Uint8Array> | { readonly changed: string } {
  const inside = new Map<string, Uint8Array>();
  let room = mostInside;
  for (const { source, size, sha256 } of named) {
    const file = findFile(files, source);
    if (!file || inside.has(source) || size > Math.min(largestInside, room)) continue;
    const bytes = readWhole(placeIn(root, file), largestInside);
    if (hashBytes(bytes).sha256 !== sha256) return { changed: source };
    inside.set(source, bytes);
    room -= bytes.length;
  }
  return inside;
}

/** Reads a sign-off sheet that somebody filled in, as a Word document or as the file that its page saves. */
export const readSheetFile = (
  path: string,
  wordings: readonly SheetWording[],
): Promise<FilledSheet | FormNotRead> =>
  readFilled(path, {
    saved: (bytes) => readSavedSheet(bytes, hashText),
    word: (parts) => readWordSheet(parts, wordings, hashText),
  });
