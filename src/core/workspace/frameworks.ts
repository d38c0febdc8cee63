import { compareFrameworks } from '../assess/compare-frameworks.ts';
import { checkFramework, checkReading } from '../check/check.ts';
import { loadLibrary, readFrameworkFolder } from '../files/framework/load-frameworks.ts';
import type { Filling } from '../files/shape.ts';
import { SourceSet } from '../files/source-set.ts';
import type { CheckedFolder } from '../model/checked-folder.ts';
import type { FrameworkDiff } from '../model/framework-change.ts';
import { requirementsOf, targetsOf, type Framework } from '../model/framework.ts';
import { libraryOf, type Library } from '../model/library.ts';
import { defaultLimits } from '../model/limits.ts';
import { filledIdBegins } from '../model/framework-ids.ts';
import type { FrameworkPlace, FrameworkPlaces } from '../model/ports.ts';

/** Some of the frameworks at hand, with those that they extend; all of them where none is named. What can't be read is left out. */
export const loadFrameworks = (
  places: FrameworkPlaces,
  ids: Iterable<string> = places.keys(),
): Library => loadLibrary(new Set(ids), places, new SourceSet(defaultLimits));

/** Everything that some frameworks may speak of: themselves, and all that there is beside them. */
export const loadWith = (chosen: readonly FrameworkPlace[], places: FrameworkPlaces): Library =>
  loadFrameworks(new Map([...places, ...chosen.map((place) => [place.name, place] as const)]));

/** What an entry that lacks one of these is read with, so that one run finds everything that is wrong with it. */
function newFilling(): Filling {
  let unread = 0;
  return {
    // No two entries without one get the same, because the second would then be named as a copy.
    id: (written) => idLike(written) ?? `${filledIdBegins}${String((unread += 1))}`,
    source: () => '-',
    title: () => '-',
    text: () => '-',
    revision: () => 1,
    facet: () => 'responsibility',
  };
}

/** An id that looks like a number with a letter in front, as the hint for it says. */
const idLike = (written: unknown): string | undefined =>
  typeof written === 'string' && /^[0-9][A-Za-z0-9._-]{0,90}$/.test(written)
    ? `L${written}`
    : undefined;

/** A framework with what is wrong with it, and its files as they were read. */
export interface ValidatedFramework {
  readonly checked: CheckedFolder;
  readonly sources: SourceSet;
  /** What changed since the version it was compared with. */
  readonly diff?: FrameworkDiff | undefined;
}

/** Reads the files of one framework, and runs every rule on framework data over it. */
export function validateFramework(
  place: FrameworkPlace,
  library: Library,
  before?: Framework,
): ValidatedFramework {
  const sources = new SourceSet(defaultLimits, newFilling());
  const framework = readFrameworkFolder(place, sources);
  const { locate, problems, texts } = sources;
  const checked: CheckedFolder = {
    of: 'framework',
    path: '.',
    name: place.shownAs,
    findings: framework
      ? checkFramework(
          { framework, before, library: withItself(framework, library), locate },
          problems,
        ).filter(({ args }) => !JSON.stringify(args).includes(filledIdBegins))
      : checkReading(problems),
    texts,
    // It is about nobody.
    mask: (sentence) => sentence,
    counts: {
      statements: framework?.statements.length ?? 0,
      requirements: framework ? targetsOf(framework).flatMap(requirementsOf).length : 0,
    },
  };
  const diff = before && framework && compareFrameworks(before, framework);
  return { checked, sources, diff };
}

/** The framework as it was just read, among the others: what refers to it must find it and not its compiled form. */
function withItself(framework: Framework, library: Library): Library {
  const others = [...library.frameworks.values()].filter(({ id }) => id !== framework.id);
  return libraryOf([framework, ...others], [...new Set([framework.id, ...library.known])]);
}
