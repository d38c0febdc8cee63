import type { Problem } from '../model/problem.ts';
import type { FindingDraft } from './rule.ts';

type Repaired = Extract<Problem, { readonly kind: 'repaired' }>;

/** A finding whose fix is what otpath already read in place of what was written. */
export function repairDraft(
  { at, places, edits }: Repaired,
  message: string,
  hint: string,
): FindingDraft {
  const others = places - 1;
  const also =
    others === 0
      ? ''
      : `, here and in ${others === 1 ? '1 other place' : `${others} other places`}`;
  return { at, message, hint: `${hint}${also}.`, fix: { certain: true, edits } };
}
