import { join } from 'node:path';
import { existsSync, readdirSync, realpathSync } from './disk.ts';
import { isAmongEvidence, isCpdText, isOfSignOffs, settingsFile } from '../core/model/layout.ts';
import { isFileError } from './file-errors.ts';

/** Whether a path that somebody typed leads to anything. */
export const isThere = (path: string): boolean => existsSync(path);

/** The files of a folder whose names are meant, in their order. */
export const filesNamed = (folder: string, isMeant: (name: string) => boolean): readonly string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isFile() && isMeant(entry.name))
    .map(({ name }) => name);

/** The folders in a folder that are portfolios. */
export const foldersWithPortfolio = (folder: string): readonly string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => filesNamed(join(folder, name), (file) => file === settingsFile).length > 0);

/** A folder with a portfolio, or one that could not be looked into. */
export interface FoundFolder {
  /** The path below the folder where the search began, with forward slashes; empty for that folder itself. */
  readonly path: string;
  readonly folder: string;
  /** Absent for a portfolio. */
  readonly trouble?: NodeJS.ErrnoException;
}

/**
 * Every portfolio in a folder and below it, in the order of their names. Links are not followed, and neither hidden
 * folders nor what a portfolio keeps its own files in are looked into.
 */
export function* portfoliosBelow(folder: string, path = ''): Generator<FoundFolder> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!isFileError(error)) throw error;
    yield { path, folder, trouble: error };
    return;
  }
  const isPortfolio = entries.some((entry) => entry.name === settingsFile);
  if (isPortfolio) yield { path, folder };
  const names = entries
    .filter((entry) => entry.isDirectory() && !leftAlone.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => !isPortfolio || !isOfPortfolio(name))
    .sort();
  for (const name of names) {
    yield* portfoliosBelow(join(folder, name), path === '' ? name : `${path}/${name}`);
  }
}

const leftAlone = /^\.|^node_modules$/;

const isOfPortfolio = (name: string): boolean =>
  isAmongEvidence(`${name}/`) || isOfSignOffs(name) || isCpdText(`${name}/x.md`);

/** A path by which a folder can be known, whatever links lead to it. */
export const realFolder = (folder: string): string => realpathSync(folder);

/** Nothing for a folder that nobody may open. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isFileError(error)) return [];
    throw error;
  }
}
