import { inOrder } from '../assess/cohort-tally.ts';
import type { CohortRow } from '../model/cohort.ts';
import type { PersonView } from './cohort.ts';

/** With numbers as long as each other, so that P9 comes before P10. */
export const inNumbers = (key: string): string =>
  key.replace(/\d+/g, (digits) => digits.padStart(12, '0'));

/** The paths of the portfolios that have each id. */
export function pathsById(rows: readonly CohortRow[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { id, path } of rows) paths.set(id, [...(paths.get(id) ?? []), path].sort(inOrder));
  return paths;
}

/** The people of a cohort in the order of their keys, told apart where they have one id or one name. */
export function viewPeople(rows: readonly CohortRow[]): readonly PersonView[] {
  const ids = pathsById(rows);
  const names = new Map<string, number>();
  const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();
  for (const { name } of rows) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1);
  return rows
    .map((row): PersonView => {
      const { id, path, name } = row;
      const isAlone = ids.get(id)!.length === 1 || id === path;
      const key = isAlone ? id : `${id} (${path})`;
      const isNamed = name !== '' && names.get(nameKey(name)) === 1;
      const shownAs = isNamed ? name : name === '' ? key : `${name} (${key})`;
      return { key, shownAs, ...row };
    })
    .sort((a, b) => inOrder(inNumbers(a.key), inNumbers(b.key)) || inOrder(a.path, b.path));
}
