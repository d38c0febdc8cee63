import { basename, dirname, join } from 'node:path';
import { earlierFolder } from '../core/model/layout.ts';
import type { NewFile } from '../core/model/new-portfolio.ts';
import { existsSync, renameSync } from './disk.ts';
import { makeFolder, makeWholeFolder, type Making } from './new-folder.ts';

/** Puts a new folder in the place of one that is there. That one is kept whole, under a name with the day. */
export function replaceFolder(
  root: string,
  files: readonly NewFile[],
  day: string,
): { readonly made: true; readonly earlier: string } | Extract<Making, { made: false }> {
  const shelf = join(dirname(root), earlierFolder);
  const shelved = makeFolder(shelf, [], []);
  if (!shelved.made) return shelved;
  const earlier = unusedName(join(shelf, `${basename(root)}-${day}`));
  renameSync(root, earlier);
  const made = makeWholeFolder(root, files);
  if (made === true) return { made: true, earlier };
  renameSync(earlier, root);
  return made === false || made.made ? { made: false, at: root, code: 'EEXIST', left: [] } : made;
}

function unusedName(wanted: string): string {
  let name = wanted;
  for (let number = 2; existsSync(name); number += 1) name = `${wanted}-${String(number)}`;
  return name;
}
