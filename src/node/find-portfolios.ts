import { join } from 'node:path';
import { existsSync, readdirSync } from './disk.ts';
import { settingsFile } from '../core/model/layout.ts';
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

/** Nothing for a folder that nobody may open. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isFileError(error)) return [];
    throw error;
  }
}
