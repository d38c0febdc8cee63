import { dutiesOf } from './duty.ts';
import { requirementsOf, targetsOf, type Framework } from './framework.ts';
import { localId } from './ids.ts';
import type { Origin } from './place.ts';
import type { Text } from './text.ts';

/** Something of a framework that has an id, and where it is written. */
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
      ...dutiesOf(framework),
    ].map(local),
    framework.roles,
    framework.pillars,
    framework.pillars.flatMap(({ aspects }) => aspects),
  ];
}

/** Every id that something outside the framework can name, the framework's own included. */
export function everyIdOf(framework: Framework): readonly string[] {
  return [
    framework.id,
    ...idGroupsOf(framework)
      .flat()
      .map(({ id }) => id),
  ];
}

/** One text of a framework with its place. */
interface PlacedText {
  readonly text: Text;
  readonly origin: Origin;
  readonly key: string;
}

/** The texts of a framework that reports show: titles, statements and requirements. */
export function textsOf(framework: Framework): readonly PlacedText[] {
  const titles = [
    ...framework.roles,
    ...framework.pillars,
    ...framework.pillars.flatMap(({ aspects }) => aspects),
    ...targetsOf(framework),
    ...(framework.cpdRecord?.texts ?? []),
  ].map(({ title, origin }): PlacedText => ({ text: title, origin, key: 'title' }));
  const texts = [...framework.statements, ...targetsOf(framework).flatMap(requirementsOf)].map(
    ({ text, origin }): PlacedText => ({ text, origin, key: 'text' }),
  );
  return [...titles, ...texts];
}

/** How the id begins that an entry gets whose own can't be read. No message names it. */
export const filledIdBegins = 'id-not-read-';
