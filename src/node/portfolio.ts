import { dirname, join, relative, resolve } from 'node:path';
import { existsSync, realpathSync, statSync } from './disk.ts';
import { settingsFile, isKept } from '../core/model/layout.ts';

/** The nearest folder, from the given path upwards, that holds `otpath.yaml`. */
export function findPortfolio(from: string): string | undefined {
  const start = resolve(from);
  if (!existsSync(start)) return undefined;
  let folder = statSync(start).isDirectory() ? start : dirname(start);
  while (!isFile(join(folder, settingsFile))) {
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
  return folder;
}

/** A path, or the nearest folder around it that is there. A Mac may write a name with other letters than people type. */
export const nearestThere = (path: string): string =>
  existsSync(path) || dirname(path) === path ? path : nearestThere(dirname(path));

/** Whether a path is, or would be, a file that people keep: settings, evidence and what lies beside it, texts on CPD, framework data. */
export function isUsersFile(path: string, attached: readonly string[] = []): boolean {
  if (/\.ya?ml$/i.test(path)) return true;
  // Through a link one would write over what it leads to.
  const real = existsSync(path) ? realpathSync(path) : path;
  if (attached.some((file) => existsSync(file) && realpathSync(file) === real)) return true;
  let folder = dirname(real);
  while (!existsSync(folder)) folder = dirname(folder);
  const root = findPortfolio(folder);
  const below = root === undefined ? '' : relative(realpathSync(root), real).replaceAll('\\', '/');
  return isKept(below);
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
