import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { UnusableKeys } from '../model/portfolio.ts';
import { noKeys, readKeyList, type KeyList } from '../read/allowed-signers.ts';
import { isFileError } from './file-errors.ts';
import { isInside } from './read-file.ts';
import { readSourceFile } from './read-text.ts';
import { keyListFile } from '../model/layout.ts';

/** A list of keys is a few lines for each person; whatever is larger is something else. In bytes. */
const largestList = 1024 * 1024;

/** Why a list that somebody named proves nothing. */
export type ListTrouble = UnusableKeys['trouble'];

/** The list that a portfolio keeps itself. */
export const ownKeys = (root: string): KeyList => listAt(join(root, keyListFile)) ?? noKeys;

/**
 * A list of keys outside of a portfolio. Inside, the practitioner could put their own key under the name of
 * the supervisor, so such a list proves nothing.
 */
export function outsideList(root: string, path: string): KeyList | ListTrouble {
  const list = listAt(path);
  if (!list) return 'not-there';
  if (isInside(realpathSync(root), realpathSync(path))) return 'in-portfolio';
  return list.keys.length === 0 ? 'no-keys' : list;
}

/** The file that another one names, from its own folder; undefined where it is not there. */
export function fileBeside(file: string, written: string): string | undefined {
  const path = resolve(dirname(file), written.replaceAll('\\', '/'));
  return isPlainFile(path) ? path : undefined;
}

/** Whether a path lies in a portfolio, wherever links lead. */
export const isInPortfolio = (root: string, path: string): boolean =>
  isInside(realpathSync(root), realpathSync(path));

function listAt(path: string): KeyList | undefined {
  if (!isPlainFile(path)) return undefined;
  const file = readSourceFile(path, path);
  return file && readKeyList(file.bytes);
}

/** A pipe or a device would never end. */
function isPlainFile(path: string): boolean {
  try {
    const state = statSync(path);
    return state.isFile() && state.size <= largestList;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return false;
  }
}
