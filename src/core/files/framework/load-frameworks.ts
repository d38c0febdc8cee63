import type { FrameworkPlace, FrameworkPlaces } from '../../model/ports.ts';
import type { SourceSet } from '../source-set.ts';
import { type Library, libraryOf } from '../../model/library.ts';
import type { Framework } from '../../model/framework.ts';
import { readFolder } from '../read-folder.ts';
import { defaultLimits } from '../../model/limits.ts';
import { readFramework } from './read-framework.ts';

/**
 * Loads the frameworks that are asked for and those that they extend. Unknown names are left out; what was loaded
 * before is not read again.
 */
export function loadLibrary(
  wanted: Iterable<string>,
  places: FrameworkPlaces,
  sources: SourceSet,
  known = new Map<string, Framework | undefined>(),
): Library {
  const loaded = new Map<string, Framework | undefined>();
  const queue = [...wanted];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const place = places.get(name);
    if (!place || loaded.has(name)) continue;
    const framework = known.has(name) ? known.get(name) : loadFramework(place, sources);
    known.set(name, framework);
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
  return place.ready() ?? readFrameworkFolder(place, sources);
}

/** Reads the YAML of one framework, so that everything in it has its place. */
export function readFrameworkFolder(
  { shownAs, files }: FrameworkPlace,
  sources: SourceSet,
): Framework | undefined {
  const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);
  const folder = readFolder(files(), isYaml, defaultLimits);
  const move = <File extends { readonly path: string; readonly onDisk?: string }>(
    file: File,
  ): File => ({
    ...file,
    path: `${shownAs}/${file.path}`,
    ...(file.onDisk !== undefined && { onDisk: `${shownAs}/${file.onDisk}` }),
  });
  return readFramework(
    { sources: folder.sources.map(move), others: [], refused: folder.refused.map(move) },
    sources,
    shownAs,
  );
}
