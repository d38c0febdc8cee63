import type { Problem } from '../model/problem.ts';
import type { Fix } from '../model/finding.ts';
import type { Span } from '../model/place.ts';

type Repaired = Extract<Problem, { readonly kind: 'repaired' }>;

/** Where a slip was repaired, in how many other places, and as a fix what was read in place of what was written. */
export const repairedAt = ({
  at,
  places,
  edits,
}: Repaired): { readonly at: Span; readonly others: number; readonly fix: Fix } => ({
  at,
  others: places - 1,
  fix: { certain: true, edits },
});
