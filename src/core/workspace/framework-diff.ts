import { compareFrameworks } from '../assess/compare-frameworks.ts';
import { readFrameworkFolder } from '../files/framework/load-frameworks.ts';
import { SourceSet } from '../files/source-set.ts';
import type { FrameworkDiff } from '../model/framework-change.ts';
import type { Framework } from '../model/framework.ts';
import { defaultLimits } from '../model/limits.ts';
import type { FrameworkPlace } from '../model/ports.ts';

/** Compares two versions of a framework; gives the folder of the one whose files have mistakes instead. */
export function diffFrameworks(
  before: FrameworkPlace,
  after: FrameworkPlace,
): FrameworkDiff | { readonly broken: FrameworkPlace } {
  const old = readVersion(before);
  if (!old) return { broken: before };
  const now = readVersion(after);
  return now ? compareFrameworks(old, now) : { broken: after };
}

/** A framework as its files say it; undefined where they have mistakes. */
export function readVersion(place: FrameworkPlace): Framework | undefined {
  const sources = new SourceSet(defaultLimits);
  const framework = readFrameworkFolder(place, sources);
  return sources.problems.length === 0 ? framework : undefined;
}
