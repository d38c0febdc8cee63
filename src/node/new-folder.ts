import type { NewFile } from '../core/model/new-portfolio.ts';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
} from './disk.ts';
import { nameMeant } from '../core/text/expected-names.ts';
import { settingsFile } from '../core/model/layout.ts';
import { isFileError } from './file-errors.ts';
import { isFolder } from './folder.ts';
import { isInside } from './read-file.ts';
import { withLock } from './lock.ts';
import { createText } from './apply-text-edits.ts';
import { findPortfolio } from './portfolio.ts';
import { canWrite } from './environment.ts';
import { temporaryBeside } from './temporary.ts';

/** Why no portfolio can begin in a folder, with the path that is in its way. */
export interface Obstacle {
  readonly kind:
    /** A file stands where the folder, or one that it needs, would be. */
    | 'file'
    /** Nothing may be written there. */
    | 'closed'
    /** It is a portfolio already. */
    | 'portfolio'
    /** It lies in one. */
    | 'inside'
    /** Portfolios lie in it. */
    | 'around'
    /** Something that is no file has the name of the settings. */
    | 'taken'
    /** A folder that it needs is a link that leads out of it. */
    | 'link'
    /** Settings stand in it under a name that is not read. */
    | 'misnamed';
  readonly path: string;
}

/** What is in the way of a new portfolio; nothing where one can begin. */
export function obstacleAt(
  root: string,
  mayWrite: (folder: string) => boolean = canWrite,
): Obstacle | undefined {
  let there = root;
  while (!existsSync(there)) there = dirname(there);
  if (!isFolder(there)) return { kind: 'file', path: there };
  const around = findPortfolio(realpathSync(there));
  if (around !== undefined) {
    const isHere = there === root && around === realpathSync(root);
    return { kind: isHere ? 'portfolio' : 'inside', path: around };
  }
  if (!mayWrite(there)) return { kind: 'closed', path: there };
  const entries = there === root ? readdirSync(root, { withFileTypes: true }) : [];
  const misnamed = entries.find(({ name }) => nameMeant(name) === settingsFile);
  if (misnamed) return { kind: 'misnamed', path: misnamed.name };
  const below = entries.find(({ name }) => existsSync(join(root, name, settingsFile)));
  if (below) return { kind: 'around', path: below.name };
  if (entries.some(({ name }) => name === settingsFile)) {
    return { kind: 'taken', path: settingsFile };
  }
  const needed = entries.filter(({ name }) => neededFolders.includes(name));
  const file = needed.find(({ name }) => !isFolder(join(root, name)));
  if (file) return { kind: 'file', path: join(root, file.name) };
  const outside = needed.find(
    ({ name }) => !isInside(realpathSync(root), realpathSync(join(root, name))),
  );
  return outside && { kind: 'link', path: join(root, outside.name) };
}

const neededFolders: readonly string[] = ['evidence', '.otpath'];

/** Whether a folder has something of a name already; capital letters do not matter, as on most computers. */
export function isThereIn(root: string, path: string): boolean {
  const folder = join(root, dirname(path));
  const name = path.replace(/^.*\//, '').toLowerCase();
  return existsSync(folder) && readdirSync(folder).some((one) => one.toLowerCase() === name);
}

/** How making a folder ended: done, or not, with what could not be taken back. */
export type Making =
  | { readonly made: true }
  | {
      readonly made: false;
      readonly at: string;
      readonly code: string;
      readonly left: readonly string[];
    };

/**
 * Makes a folder with folders and files in it, in their order. Nothing that is there is written over. Where
 * something fails, all that was made is taken back.
 */
export function makeFolder(
  root: string,
  folders: readonly string[],
  files: readonly NewFile[],
): Making {
  const made: string[] = [];
  const make = (folder: string): void => {
    if (isFolder(folder)) return;
    if (dirname(folder) !== folder) make(dirname(folder));
    at = folder;
    mkdirSync(folder);
    made.push(folder);
  };
  let at = root;
  try {
    for (const folder of ['.', ...folders]) make(join(root, folder));
    for (const { path, text } of files) {
      make(dirname(join(root, path)));
      at = join(root, path);
      if (!createText(at, text)) return { made: false, at, code: 'EEXIST', left: takeBack(made) };
      made.push(at);
    }
    return { made: true };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { made: false, at, code: error.code ?? '', left: takeBack(made) };
  }
}

/**
 * Makes a folder that is not there yet, with files in it, whole or not at all: it takes its name when everything is
 * in it. False where something has the name.
 */
export function makeWholeFolder(root: string, files: readonly NewFile[]): boolean | Making {
  if (existsSync(root)) return false;
  const parents = makeFolder(dirname(root), [], []);
  if (!parents.made) return parents;
  const unnamed = temporaryBeside(root);
  const making = makeFolder(unnamed, [], files);
  if (!making.made) return { ...making, at: making.at.replace(unnamed, root) };
  if (existsSync(root)) {
    rmSync(unnamed, { recursive: true });
    return false;
  }
  renameSync(unnamed, root);
  return true;
}

/** Does something that no other run on this computer does to the same folder meanwhile, whether it is there or not. */
export function aloneIn<Result>(root: string, act: () => Result): Result {
  return withLock(join(tmpdir(), `otpath ${root}`.replaceAll(/[/\\:]/g, ' ')), act);
}

/** Takes away what was made, the last first; gives what would not go. */
const takeBack = (made: readonly string[]): readonly string[] =>
  [...made].reverse().filter((path) => {
    try {
      if (isFolder(path)) rmdirSync(path);
      else rmSync(path);
      return false;
    } catch (error) {
      if (!isFileError(error)) throw error;
      return true;
    }
  });
