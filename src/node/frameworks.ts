import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync, readdirSync, readFileSync, statSync } from './disk.ts';
import type { Framework } from '../core/model/framework.ts';
import type { Vocabulary } from '../core/model/vocabulary.ts';
import { defaultLimits } from '../core/model/limits.ts';
import { readVocabulary } from '../core/files/vocabulary/read-vocabulary.ts';
import { SourceSet } from '../core/files/source-set.ts';
import { earlierFolder, frameworkFile } from '../core/model/layout.ts';
import { filesIn } from './files.ts';
import { packageRoot } from './package.ts';
import type { FrameworkPlace } from '../core/model/ports.ts';

/** A folder that holds frameworks, one in each folder below it. */
export interface FrameworkShelf {
  readonly folder: string;
  /** How paths into the folder are shown. */
  readonly shownAs: string;
}

/** The frameworks that come with otpath. */
export const builtIn: FrameworkShelf = {
  folder: join(packageRoot, 'frameworks'),
  shownAs: 'frameworks',
};

/** A folder with frameworks as a shelf, shown as a path from the portfolio; undefined where it is no folder. */
export function shelfAt(folder: string, portfolio: string): FrameworkShelf | undefined {
  const absolute = shelfOf(resolve(portfolio, folder));
  if (!existsSync(absolute) || !statSync(absolute).isDirectory()) return undefined;
  const shownAs = relative(portfolio, absolute).replaceAll('\\', '/') || '.';
  return { folder: absolute, shownAs };
}

/** The folder that holds a framework of that name: the working directory or one in it, seen from there. Undefined where none does. */
export function shelfNearby(name: string, cwd: string): string | undefined {
  if (!/^[\w.-]+$/.test(name) || /^\.+$/.test(name)) return undefined;
  const below = readdirSync(cwd, { withFileTypes: true })
    .filter((one) => one.isDirectory() && !one.name.startsWith('.') && one.name !== 'node_modules')
    .map((one) => one.name)
    .sort();
  return ['.', ...below].find((folder) => existsSync(join(cwd, folder, name, frameworkFile)));
}

/** The folder of a framework, where somebody names the file in it. */
const withoutHeadFile = (path: string): string =>
  basename(path) === frameworkFile && existsSync(path) ? dirname(path) : path;

/** Where somebody names one framework instead of the folder that holds it, the folder that holds it. */
function shelfOf(path: string): string {
  const folder = withoutHeadFile(path);
  return existsSync(join(folder, frameworkFile)) ? dirname(folder) : folder;
}

/** The build puts every built-in framework, read and checked, beside the bundle. From source there is none. */
const compiled = fileURLToPath(new URL('./frameworks/', import.meta.url));

/** A framework in a folder of this computer. */
export interface ShelvedFramework extends FrameworkPlace {
  readonly shelf: FrameworkShelf;
}

const vocabularyName = 'vocabulary';

/** The built-in frameworks that were loaded, for as long as otpath runs. */
const loaded = new Map<string, Framework | undefined>();

const placeOn = (shelf: FrameworkShelf, name: string): ShelvedFramework => ({
  shelf,
  name,
  shownAs: shelf.shownAs === '.' ? name : `${shelf.shownAs}/${name}`,
  isBuiltIn: shelf.folder === builtIn.folder,
  files: () => filesIn(join(shelf.folder, name)),
  ready: () => {
    if (shelf !== builtIn) return undefined;
    if (!loaded.has(name)) loaded.set(name, readCompiled(name));
    return loaded.get(name);
  },
});

function readCompiled(name: string): Framework | undefined {
  const path = join(compiled, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Framework) : undefined;
}

/** The folder of a framework on this computer. */
export const folderOf = (place: FrameworkPlace): string | undefined =>
  'shelf' in place ? join((place as ShelvedFramework).shelf.folder, place.name) : undefined;

/** The frameworks on some shelves. Where two have one name, the first shelf counts. */
export function listFrameworks(
  shelves: readonly FrameworkShelf[],
): ReadonlyMap<string, ShelvedFramework> {
  const places = new Map<string, ShelvedFramework>();
  for (const shelf of shelves) {
    for (const name of readdirSync(shelf.folder).sort()) {
      const isFramework = existsSync(join(shelf.folder, name, frameworkFile));
      if (isFramework && !places.has(name)) places.set(name, placeOn(shelf, name));
    }
  }
  return places;
}

/** The frameworks in a folder that is one itself, or that holds some. */
export function frameworksAt(folder: string, from: string): readonly ShelvedFramework[] {
  const absolute = withoutHeadFile(resolve(from, folder));
  if (existsSync(join(absolute, frameworkFile))) {
    const shelf = shelfAt(absolute, from);
    return shelf ? [placeOn(shelf, basename(absolute))] : [];
  }
  const shelf = shelfAt(absolute, from);
  return shelf ? [...listFrameworks([shelf]).values()] : [];
}

/** The frameworks that were kept when others took their places beside this one. */
export function keptBeside(place: FrameworkPlace): readonly ShelvedFramework[] {
  const folder = folderOf(place);
  return folder === undefined ? [] : frameworksAt(earlierFolder, dirname(folder));
}

/** The everyday words that come with otpath: as the build has read them, else from their file. */
export function builtInVocabulary(): Vocabulary {
  const ready = join(compiled, `${vocabularyName}.json`);
  if (existsSync(ready)) return JSON.parse(readFileSync(ready, 'utf8')) as Vocabulary;
  const path = `frameworks/${vocabularyName}.yaml`;
  const bytes = readFileSync(join(builtIn.folder, `${vocabularyName}.yaml`));
  return readVocabulary({ path, bytes }, new SourceSet(defaultLimits));
}
