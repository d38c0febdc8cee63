import type { FrameworkData } from '../framework-data.ts';

/** Finds what a framework extends by its id, nearest first; nothing where that is not at hand. */
export type BasesOf = (id: string) => readonly FrameworkData[];

/** What a framework has from those that it extends, by ids. */
export interface InheritedIds {
  /** The one that it says it extends. */
  readonly of: string;
  readonly levels: readonly string[];
  readonly pillars: readonly string[];
  readonly aspects: readonly string[];
  /** The aspects of each pillar. */
  readonly aspectsOf: ReadonlyMap<string, readonly string[]>;
  readonly stages: readonly string[];
  /** The frameworks themselves, nearest first. */
  readonly bases: readonly FrameworkData[];
  /** Everything that it can change or set aside. */
  readonly changeable: ReadonlySet<string>;
}

/** Undefined where the base is not at hand, so that nothing can be said of what is in it. */
export function inheritedIds(
  of: string,
  bases: readonly FrameworkData[],
): InheritedIds | undefined {
  if (bases.length === 0) return undefined;
  const ids = (items: readonly { readonly id: string }[] | undefined): readonly string[] =>
    (items ?? []).map(({ id }) => id);
  const targets = bases.flatMap(({ levels = [], stages = [], routes = [], profiles = [] }) => [
    ...levels,
    ...stages,
    ...routes,
    ...profiles,
  ]);
  const requirements = targets
    .flatMap((target) => target.requirements ?? [])
    .flatMap((one) => (one.kind === 'any-of' ? [one, ...one.options] : [one]));
  const pillars = bases.flatMap((base) => base.pillars ?? []);
  const aspects = ids(pillars.flatMap((pillar) => pillar.aspects ?? []));
  const statements = bases.flatMap((base) => ids(base.statements));
  return {
    of,
    bases,
    levels: bases.flatMap((base) => ids(base.levels)),
    pillars: ids(pillars),
    aspects,
    aspectsOf: new Map(pillars.map((pillar) => [pillar.id, ids(pillar.aspects)])),
    stages: bases.flatMap((base) => ids(base.stages)),
    changeable: new Set([
      ...[statements, ids(requirements), ids(targets), ids(pillars), aspects].flat(),
    ]),
  };
}
