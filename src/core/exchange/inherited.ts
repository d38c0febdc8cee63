import { withList, type FrameworkData, type RawLevel } from './framework-data.ts';

type Pillar = NonNullable<FrameworkData['pillars']>[number];

/** A framework with the headings that its own statements are under, also those of a framework that it extends. */
export interface WithInherited {
  readonly data: FrameworkData;
  /** By `level/…`, `pillar/…` or `aspect/…`: the framework that a heading is from, where that is another one. */
  readonly owners: ReadonlyMap<string, string>;
}

/**
 * Adds the levels, pillars and aspects that a framework names and has from those that it extends, nearest first. Other
 * programs don't know what a framework extends, so without these they have no place for its statements. Where a base
 * is not at hand, an id is its own title.
 */
export function withInherited(data: FrameworkData, bases: readonly FrameworkData[]): WithInherited {
  const owners = new Map<string, string>();
  if (data.extends === undefined) return { data, owners };
  const { levels = [], pillars = [], statements = [] } = data;
  const has = (items: readonly { readonly id: string }[], id: string): boolean =>
    items.some((one) => one.id === id);
  const own = (kind: string, id: string, from: string): void =>
    void owners.set(`${kind}/${id}`, from);
  const newLevels = [...new Set(statements.map(({ level }) => level))]
    .filter((id) => !has(levels, id))
    .map((id, index): RawLevel => {
      const [base, found] = firstWith(bases, (one) => one.levels, id);
      own('level', id, base?.id ?? data.extends!);
      const { rank, title, source } = found ?? { rank: index + 1, title: id, source: id };
      return { id, rank, title, source };
    });
  const named = [...statements, ...requirementsOf(data)];
  const newPillars = [...new Set(named.flatMap(({ pillar }) => pillar ?? []))]
    .filter((id) => !has(pillars, id))
    .map((id): Pillar => {
      const [base, found] = firstWith(bases, (one) => one.pillars, id);
      own('pillar', id, base?.id ?? data.extends!);
      const used = new Set(
        statements.filter(({ pillar }) => pillar === id).flatMap(({ aspects = [] }) => aspects),
      );
      const aspects = (found?.aspects ?? [])
        .filter((one) => used.has(one.id))
        .map(({ id: inner, title, source }) => ({ id: inner, title, source }));
      for (const one of aspects) own('aspect', one.id, base!.id);
      const { title, source, area } = found ?? { title: id, source: id };
      return {
        id,
        title,
        source,
        ...(area !== undefined && { area }),
        ...withList('aspects', aspects),
      };
    });
  const byRank = newLevels.sort((one, other) => one.rank - other.rank);
  return {
    data: {
      ...data,
      ...withList('levels', [...byRank, ...levels]),
      ...withList('pillars', [...newPillars, ...pillars]),
    },
    owners,
  };
}

function firstWith<T extends { readonly id: string }>(
  bases: readonly FrameworkData[],
  itemsOf: (data: FrameworkData) => readonly T[] | undefined,
  id: string,
): readonly [FrameworkData | undefined, T | undefined] {
  for (const base of bases) {
    const found = itemsOf(base)?.find((one) => one.id === id);
    if (found) return [base, found];
  }
  return [undefined, undefined];
}

/** Every requirement that can name a pillar. */
const requirementsOf = ({ levels = [], stages = [], routes = [], profiles = [] }: FrameworkData) =>
  [...levels, ...stages, ...routes, ...profiles]
    .flatMap(({ requirements = [] }) => requirements)
    .flatMap((one) => (one.kind === 'any-of' ? [one, ...one.options] : [one]))
    .flatMap((one) => (one.kind === 'capability' ? [{ pillar: one.pillar }] : []));
