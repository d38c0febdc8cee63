import { requirementsOf, targetsOf, type Framework } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import type { Origin } from '../model/place.ts';

export interface Identified {
  readonly id: string;
  readonly origin: Origin;
}

/** The ids of a framework in groups; inside a group each id may stand once. */
export function idGroupsOf(framework: Framework): readonly (readonly Identified[])[] {
  const local = ({ id, origin }: Identified): Identified => ({ id: localId(id), origin });
  return [
    // What can be claimed, required or aimed at shares one set of names: people look it up by id alone.
    [
      ...framework.statements,
      ...targetsOf(framework),
      ...targetsOf(framework).flatMap(requirementsOf),
    ].map(local),
    framework.pillars,
    framework.pillars.flatMap(({ aspects }) => aspects),
  ];
}
