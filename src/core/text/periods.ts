import { addDays, monthsBetween, type IsoDate, type Period } from '../model/date.ts';

/** The stretches of a period that none of the others covers, in order. */
export function stretchesWithout(whole: Period, covering: readonly Period[]): readonly Period[] {
  const stretches: Period[] = [];
  let open = whole.from;
  for (const { from, to } of [...covering].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (to < open || from > whole.to) continue;
    if (from > open) stretches.push({ from: open, to: addDays(from, -1) });
    open = addDays(to, 1);
  }
  return open > whole.to ? stretches : [...stretches, { from: open, to: whole.to }];
}

/** Complete months of a period, its last day included. */
export const monthsOf = ({ from, to }: Period): number => monthsBetween(from, addDays(to, 1));

/** Whether two periods have a day in common. */
export const overlap = (one: Period, other: Period): boolean =>
  one.from <= other.to && other.from <= one.to;

export const laterOf = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
