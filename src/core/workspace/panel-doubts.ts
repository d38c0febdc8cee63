import type { PanelDoubt, PanelRecord } from '../model/panel.ts';

/** A name as it is compared: how it is written does not matter. */
const sameName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

/** What somebody should look at again before it is written. */
export function findDoubts({
  date,
  outcome,
  conditions,
  conflicts,
  members,
}: PanelRecord): readonly PanelDoubt[] {
  const names = new Set(members.map(({ name }) => sameName(name)));
  return [
    ...conditions.flatMap(({ condition, by }): readonly PanelDoubt[] =>
      by !== undefined && by < date ? [{ kind: 'due-before-panel', condition, by }] : [],
    ),
    ...(outcome === 'recommended' && conditions.length > 0
      ? [{ kind: 'conditions-without-outcome', count: conditions.length } as const]
      : []),
    ...conflicts.flatMap(({ name }): readonly PanelDoubt[] => {
      if (name === undefined) return [{ kind: 'conflict-of-nobody' }];
      return names.has(sameName(name)) ? [] : [{ kind: 'conflict-of-other', name }];
    }),
  ];
}
