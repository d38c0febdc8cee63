import { basename, join, resolve } from 'node:path';
import { frameworksAt, shelfNearby } from '../../../node/frameworks.ts';
import type { FrameworkPlace } from '../../../core/model/ports.ts';
import { frameworkFile } from '../../../core/model/layout.ts';
import { dataOf, type FrameworkData } from '../../../core/workspace/exchange.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import type { CommonOptions } from '../../options.ts';
import { cannotTell } from '../../findings/changed.ts';
import { quoted } from '../../quoted.ts';
import { noSuchFramework } from '../../target.ts';

/** Where a framework is that is named by its path: of its folder, or of the file framework.yaml in it. */
export function placeOf(written: string, host: Host): FrameworkPlace | undefined {
  const isPath = /[\\/]/.test(written) || basename(written) === frameworkFile;
  return isPath ? frameworksAt(written, host.cwd)[0] : undefined;
}

/** Where a framework is that is named by its id or its path. */
export function placeNamed(written: string, options: CommonOptions, host: Host): FrameworkPlace {
  const byPath = placeOf(written, host);
  if (byPath) return byPath;
  const places = frameworkPlaces(options, host);
  const place = places.get(written);
  if (!place) {
    const shelf = shelfNearby(written, host.cwd);
    throw shelf === undefined
      ? noSuchFramework(written, [...places.keys()])
      : new CommandFault('frameworkNearby', { framework: written, shelf: quoted(shelf) });
  }
  return place;
}

/** What the files of a framework say. Where they have mistakes, these come first. */
export function dataAt(place: FrameworkPlace): FrameworkData {
  const data = dataOf(place);
  if (!data) throw new CommandFault('brokenFrameworkFiles', { folder: place.shownAs });
  return data;
}

/** What a framework extends, as far as it is at hand, nearest first. */
export function basesOf(
  { id, extends: base }: Pick<FrameworkData, 'id' | 'extends'>,
  options: CommonOptions,
  host: Host,
): readonly FrameworkData[] {
  const places = frameworkPlaces(options, host);
  const bases: FrameworkData[] = [];
  const seen = new Set([id]);
  for (let name = base; name !== undefined && !seen.has(name); name = bases.at(-1)?.extends) {
    seen.add(name);
    const place = places.get(name);
    const data = place && dataOf(place);
    if (!data) break;
    bases.push(data);
  }
  return bases;
}

/** A framework, and the revision of git that is asked for: `our-council-ot@v1.0`. */
export function namedVersion(written: string): {
  readonly name: string;
  readonly revision: string | undefined;
} {
  const at = written.lastIndexOf('@');
  return at > 0
    ? { name: written.slice(0, at), revision: written.slice(at + 1) }
    : { name: written, revision: undefined };
}

/** A framework as it is, or as it was in a revision of git. */
export async function placeAt(
  written: string,
  options: CommonOptions,
  host: Host,
): Promise<FrameworkPlace> {
  const { name, revision } = namedVersion(written);
  const place = placeNamed(name, options, host);
  if (revision === undefined) return place;
  return atRevision(place, revision, host);
}

/** A framework as it was in a revision of git. */
export async function atRevision(
  place: FrameworkPlace,
  revision: string,
  host: Host,
): Promise<FrameworkPlace> {
  const { filesAtRevision } = await import('../../../node/files-at-revision.ts');
  const { folderOf } = await import('../../../node/frameworks.ts');
  const folder = folderOf(place) ?? resolve(host.cwd, join(place.shownAs));
  const files = filesAtRevision(folder, revision, host.env);
  if (typeof files === 'string') throw cannotTell(files, place.shownAs, revision);
  return { ...place, files: () => files, ready: () => undefined };
}
