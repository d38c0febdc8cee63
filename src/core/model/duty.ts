import type { FrameworkId, QualifiedId } from './ids.ts';
import type { Origin } from './place.ts';
import type { Sources } from './sources.ts';
import type { Text } from './text.ts';

/** A part of the job at a level. It can be found, explained and mapped. Nothing requires it, and evidence can't claim it. */
export interface Duty {
  /** `framework:id`, where the framework gives it one. */
  readonly id?: string | undefined;
  readonly text: Text;
  readonly group?: string | undefined;
  readonly sources: Sources;
  readonly origin: Origin;
}

/** How a framework is meant to be used. */
export interface Guidance {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  /** The level that it is about. Without one it is about the whole framework. */
  readonly level?: string | undefined;
  readonly sources: Sources;
  readonly origin: Origin;
}

/** A duty that goes by an id, with its level. */
export interface NamedDuty<Level> extends Duty {
  readonly id: string;
  readonly level: Level;
}

/** The duties of a framework that have an id. */
export const dutiesOf = <Level extends { readonly duties: readonly Duty[] }>({
  levels,
}: {
  readonly levels: readonly Level[];
}): readonly NamedDuty<Level>[] =>
  levels.flatMap((level) =>
    level.duties.flatMap(({ id, ...duty }) => (id === undefined ? [] : [{ ...duty, id, level }])),
  );

/** Whether an id is that of a duty. */
export const isDuty = (
  frameworks: ReadonlyMap<
    FrameworkId,
    { readonly levels: readonly { readonly duties: readonly Duty[] }[] }
  >,
  { framework, local }: QualifiedId,
): boolean =>
  dutiesOf({ levels: frameworks.get(framework)?.levels ?? [] }).some(
    ({ id }) => id === `${framework}:${local}`,
  );
