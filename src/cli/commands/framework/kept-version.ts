import type { Framework } from '../../../core/model/framework.ts';
import type { FrameworkPlace, FrameworkPlaces } from '../../../core/model/ports.ts';
import { isEarlierVersion } from '../../../core/text/version-order.ts';
import { readVersion } from '../../../core/workspace/framework-diff.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import { isExtending } from '../../../core/workspace/migrate.ts';
import { keptBeside } from '../../../node/frameworks.ts';
import { CommandFault } from '../../host.ts';

/**
 * A version that `framework import --replace` kept when this one took its place: the one that a portfolio was written
 * for or, where nothing says which that is, the latest before this one.
 */
export function keptVersion(
  place: FrameworkPlace,
  now: Pick<Framework, 'id' | 'version'>,
  writtenFor: string | undefined,
): Framework | undefined {
  const kept = keptBeside(place)
    .map(readVersion)
    .filter((one) => one !== undefined)
    .filter(({ id, version }) => id === now.id && isEarlierVersion(version, now.version) === true);
  if (writtenFor !== undefined) return kept.findLast(({ version }) => version === writtenFor);
  return kept.reduce<Framework | undefined>(
    (latest, one) =>
      latest && isEarlierVersion(latest.version, one.version) !== true ? latest : one,
    undefined,
  );
}

/** Ends the run where something is no earlier version of a framework, and is not extended by it either. */
export function refuseOther(before: Framework, to: Framework, places: FrameworkPlaces): void {
  const bases = loadFrameworks(places, to.extends === undefined ? [] : [to.extends]);
  if (before.id === to.id || isExtending(to, before, bases)) return;
  throw new CommandFault('notAnEarlierVersion', { framework: to.id, other: before.id });
}
