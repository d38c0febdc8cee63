import { compareExtended } from '../assess/compare-extended.ts';
import { compareFrameworks } from '../assess/compare-frameworks.ts';
import { readFrameworkFolder } from '../files/framework/load-frameworks.ts';
import { SourceSet } from '../files/source-set.ts';
import type { FrameworkDiff } from '../model/framework-change.ts';
import type { Framework } from '../model/framework.ts';
import { defaultLimits } from '../model/limits.ts';
import type { FrameworkPlace, FrameworkPlaces } from '../model/ports.ts';
import { loadFrameworks } from './frameworks.ts';

/** Compares two versions of a framework, or a framework with one that it extends; gives the folder of the one whose files have mistakes instead. */
export function diffFrameworks(
  before: FrameworkPlace,
  after: FrameworkPlace,
  places: FrameworkPlaces,
): FrameworkDiff | { readonly broken: FrameworkPlace } {
  const old = readVersion(before);
  if (!old) return { broken: before };
  const now = readVersion(after);
  if (!now) return { broken: after };
  const bases =
    now.id === old.id || now.extends === undefined
      ? undefined
      : loadFrameworks(places, [now.extends]);
  return (bases && compareExtended(old, now, bases)) ?? compareFrameworks(old, now);
}

/** A framework as its files say it; undefined where they have mistakes. */
export function readVersion(place: FrameworkPlace): Framework | undefined {
  const sources = new SourceSet(defaultLimits);
  const framework = readFrameworkFolder(place, sources);
  return sources.problems.length === 0 ? framework : undefined;
}
