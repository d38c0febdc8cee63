import { dirname, relative, resolve } from 'node:path';
import { realpathSync, statSync } from './disk.ts';
import type {
  FrameworkPlaces,
  FrameworksFault,
  NamedFile,
  WorkspacePorts,
} from '../core/model/ports.ts';
import { isFileError } from './file-errors.ts';
import { filesIn } from './files.ts';
import { builtIn, listFrameworks, shelfAt, type FrameworkShelf } from './frameworks.ts';
import { hashText } from './hash.ts';
import { isInside, readWhole } from './read-file.ts';
import { withSignature } from './ssh-signatures.ts';

/**
 * The ports of the core for a portfolio on this computer. `frameworks` are folders with further frameworks
 * that the person who runs otpath names.
 */
export const portsFor = (root: string, frameworks: readonly string[] = []): WorkspacePorts => ({
  files: filesIn(root),
  hashText,
  withSignature,
  frameworks: (folders) =>
    frameworksIn([...frameworks, ...folders.map((one) => resolve(root, one))], root),
  openNamed: (written, most, from) =>
    openNamed(resolve(from ? dirname(from.path) : root, written.replaceAll('\\', '/')), most, root),
});

/**
 * The built-in frameworks and those in the folders given, shown as paths from `from`. Nobody can put theirs in
 * the place of a built-in one.
 */
export function frameworksIn(
  folders: readonly string[],
  from: string,
): FrameworkPlaces | FrameworksFault {
  const shelves: FrameworkShelf[] = [];
  for (const folder of folders) {
    const shelf = shelfAt(folder, from);
    if (!shelf) return { kind: 'no-framework-folder', folder };
    if (shelf.folder !== builtIn.folder) shelves.push(shelf);
  }
  const taken = listFrameworks([builtIn]);
  const clash = [...listFrameworks(shelves).values()].find(({ name }) => taken.has(name));
  return clash
    ? { kind: 'framework-name-taken', name: clash.name, shownAs: clash.shelf.shownAs }
    : listFrameworks([builtIn, ...shelves]);
}

function openNamed(path: string, most: number, root: string): NamedFile | undefined {
  try {
    // A pipe or a device would never end.
    if (!statSync(path).isFile()) return undefined;
    return {
      source: { path: relative(root, path).replaceAll('\\', '/'), bytes: readWhole(path, most) },
      isInPortfolio: isInside(realpathSync(root), realpathSync(path)),
      path,
    };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return undefined;
  }
}
