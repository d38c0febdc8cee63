import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Folder } from '../model/folder.ts';
import type { Limits } from '../model/limits.ts';
import { isPortfolioSource, settingsFile } from '../read/portfolio.ts';
import { readFolder } from './folder.ts';

/** The nearest folder, from the given path upwards, that holds `otpath.yaml`. */
export function findPortfolio(from: string): string | undefined {
  const start = resolve(from);
  if (!existsSync(start)) return undefined;
  let folder = statSync(start).isDirectory() ? start : dirname(start);
  while (!existsSync(join(folder, settingsFile))) {
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
  return folder;
}

export const readPortfolioFolder = (root: string, limits: Limits): Folder =>
  readFolder(root, isPortfolioSource, limits);
