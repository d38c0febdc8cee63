import { dirname, join } from 'node:path';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
} from './disk.ts';
import type { NewAttachment, PlacedAttachment } from '../core/model/new-evidence.ts';
import { numbered } from '../core/text/file-name.ts';
import { isFileError } from './file-errors.ts';
import { isInside } from './read-file.ts';
import { hashBytes, hashFile, bytePortionsOf } from './hash.ts';
import { bytesOf, makeNewFile, type Write } from './write.ts';

/** Says that the folder of new evidence leads out of the portfolio, through a link. */
export class LeadsOutside extends Error {}

/** Says that another program has taken the name of a file meanwhile. All that was written is taken back. */
export class NameTaken extends Error {}

/** The path with a number where something of that name is there, whatever its capital letters. */
export function unusedPath(root: string, path: string): string {
  const taken = namesIn(dirname(join(root, path)));
  return firstFree(path, (candidate) => !taken.has(keyOf(candidate)));
}

/** Gives every attachment a name beside the evidence that writes over nothing; the same bytes are not copied twice. */
export function placeAttachments(
  root: string,
  evidence: string,
  attachments: readonly NewAttachment[],
): readonly PlacedAttachment[] {
  const folder = dirname(evidence);
  const taken = namesIn(join(root, folder));
  const placed: PlacedAttachment[] = [];
  for (const one of attachments) {
    let isThere = false;
    const path = firstFree(`${folder}/${one.name}`, (candidate) => {
      const earlier = placed.find((other) => keyOf(other.path) === keyOf(candidate));
      isThere = taken.has(keyOf(candidate)) && isSame({ file: join(root, candidate) }, one.source);
      if (earlier) isThere = isSame(earlier.source, one.source);
      return isThere || (!earlier && !taken.has(keyOf(candidate)));
    });
    placed.push({ ...one, path, isThere });
  }
  return placed;
}

/**
 * Writes evidence and what lies beside it: the attachments first, the evidence last. Where something goes
 * wrong, all of it is taken back. Nothing that is there is ever written over.
 */
export function writeNewEvidence(
  root: string,
  evidence: { readonly file: string; readonly text: string },
  attachments: readonly PlacedAttachment[],
): void {
  const target = join(root, evidence.file);
  const made: string[] = [];
  const folders = missingFolders(dirname(target));
  if (!isInside(realpathSync(root), realpathSync(dirname(folders[0] ?? target)))) {
    throw new LeadsOutside();
  }
  const make = (absolute: string, fill: (write: Write) => void): void => {
    if (!makeNewFile(absolute, fill)) throw new NameTaken(absolute);
    made.push(absolute);
  };
  try {
    mkdirSync(dirname(target), { recursive: true });
    for (const { path, source, isThere } of attachments) {
      if (isThere) continue;
      make(join(root, path), (write) => {
        if ('bytes' in source) write(source.bytes);
        else for (const bytes of bytePortionsOf(source.file)) write(bytes);
      });
    }
    make(target, (write) => {
      write(bytesOf(evidence.text));
    });
  } catch (error) {
    for (const file of made) rmSync(file, { force: true });
    for (const folder of [...folders].reverse()) removeEmpty(folder);
    throw error;
  }
}

function firstFree(path: string, isFree: (candidate: string) => boolean): string {
  let candidate = path;
  for (let number = 2; !isFree(candidate); number += 1) candidate = numbered(path, number);
  return candidate;
}

/** Windows and macOS take names for the same that differ in capital letters or in how accents are stored. */
const keyOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .normalize('NFC')
    .toLowerCase();

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder).map(keyOf));
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return new Set();
    throw error;
  }
}

function isSame(one: NewAttachment['source'], other: NewAttachment['source']): boolean {
  const [first, second] = [one, other].map((source) =>
    'file' in source
      ? lstatSync(source.file, { throwIfNoEntry: false })?.isFile()
        ? hashFile(source.file)
        : undefined
      : hashBytes(source.bytes),
  );
  return first !== undefined && first.sha256 === second?.sha256;
}

/** The folders that have to be made for a folder to be there, the outermost first. */
function missingFolders(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [...missingFolders(dirname(folder)), folder];
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    // Somebody else may have put something into it.
    if (!isFileError(error)) throw error;
  }
}
