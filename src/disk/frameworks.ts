import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Framework } from '../model/framework.ts';
import { libraryOf, type Library } from '../model/library.ts';
import { defaultLimits } from '../model/limits.ts';
import { headFile, readFramework } from '../read/framework.ts';
import type { SourceSet } from '../read/source-set.ts';
import { readFolder } from '../read/read-folder.ts';
import { filesIn } from './files.ts';
import { packageRoot } from './package.ts';

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

/** The folder of a framework, where somebody names the file in it. */
const withoutHeadFile = (path: string): string =>
  basename(path) === headFile && existsSync(path) ? dirname(path) : path;

/** Where somebody names one framework instead of the folder that holds it, the folder that holds it. */
function shelfOf(path: string): string {
  const folder = withoutHeadFile(path);
  return existsSync(join(folder, headFile)) ? dirname(folder) : folder;
}

/** The build puts every built-in framework, read and checked, beside the bundle. From source there is none. */
const compiled = fileURLToPath(new URL('./frameworks/', import.meta.url));

/** Where one framework lies. */
export interface FrameworkPlace {
  readonly shelf: FrameworkShelf;
  /** The name of its folder. */
  readonly name: string;
}

/** How the path of a framework's folder is shown. */
export const shownFolder = ({ shelf, name }: FrameworkPlace): string =>
  shelf.shownAs === '.' ? name : `${shelf.shownAs}/${name}`;

/** The frameworks on some shelves. Where two have one name, the first shelf counts. */
export function listFrameworks(
  shelves: readonly FrameworkShelf[],
): ReadonlyMap<string, FrameworkPlace> {
  const places = new Map<string, FrameworkPlace>();
  for (const shelf of shelves) {
    for (const name of readdirSync(shelf.folder).sort()) {
      const isFramework = existsSync(join(shelf.folder, name, headFile));
      if (isFramework && !places.has(name)) places.set(name, { shelf, name });
    }
  }
  return places;
}

/** The frameworks in a folder that is one itself, or that holds some. */
export function frameworksAt(folder: string, from: string): readonly FrameworkPlace[] {
  const absolute = withoutHeadFile(resolve(from, folder));
  if (existsSync(join(absolute, headFile))) {
    const shelf = shelfAt(absolute, from);
    return shelf ? [{ shelf, name: basename(absolute) }] : [];
  }
  const shelf = shelfAt(absolute, from);
  return shelf ? [...listFrameworks([shelf]).values()] : [];
}

/** Loads the frameworks that are asked for and those that they extend. Unknown names are left out. */
export function loadLibrary(
  wanted: Iterable<string>,
  places: ReadonlyMap<string, FrameworkPlace>,
  sources: SourceSet,
): Library {
  const loaded = new Map<string, Framework | undefined>();
  const queue = [...wanted];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const place = places.get(name);
    if (!place || loaded.has(name)) continue;
    const framework = loadFramework(place, sources);
    loaded.set(name, framework);
    if (framework?.extends) queue.push(framework.extends);
  }
  return libraryOf(
    [...loaded.values()].filter((framework) => framework !== undefined),
    [...places.keys()],
  );
}

/** Loads one framework: the compiled form where there is one, else its YAML. */
export function loadFramework(place: FrameworkPlace, sources: SourceSet): Framework | undefined {
  const ready = join(compiled, `${place.name}.json`);
  return place.shelf === builtIn && existsSync(ready)
    ? (JSON.parse(readFileSync(ready, 'utf8')) as Framework)
    : readFrameworkFolder(place, sources);
}

/** Reads the YAML of one framework, so that everything in it has its place. */
export function readFrameworkFolder(
  { shelf, name }: FrameworkPlace,
  sources: SourceSet,
): Framework | undefined {
  const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);
  const folder = readFolder(filesIn(join(shelf.folder, name)), isYaml, defaultLimits);
  const shown = shownFolder({ shelf, name });
  const move = <File extends { readonly path: string }>(file: File): File => ({
    ...file,
    path: `${shown}/${file.path}`,
  });
  return readFramework(
    { sources: folder.sources.map(move), others: [], refused: folder.refused.map(move) },
    sources,
    shown,
  );
}
