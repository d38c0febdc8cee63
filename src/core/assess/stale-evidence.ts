import type { Assessment, Coverage } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { localId } from '../model/ids.ts';
import type { Evidence } from '../model/portfolio.ts';
import { isSuspect } from './claims.ts';

/** One piece of evidence that does not count any more as it did, with all that it was claimed for. */
export interface StaleEvidence {
  readonly id: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly state: 'stale' | 'suspect';
  readonly statements: readonly string[];
}

/** The evidence whose claims are suspect, and then that which has grown too old; the newest first. */
export function staleEvidenceIn({ coverage }: Assessment): readonly StaleEvidence[] {
  return (['suspect', 'stale'] as const).flatMap((state) => {
    const statements = new Map<Evidence, string[]>();
    for (const [evidence, id] of coverage.flatMap((one) => claimedIn(one, state))) {
      statements.set(evidence, [...(statements.get(evidence) ?? []), id]);
    }
    return [...statements]
      .map(([{ id, title, period }, ids]) => ({
        id,
        title,
        date: period.to,
        state,
        statements: ids,
      }))
      .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1));
  });
}

/** The claims of what is still asked that are in this state themselves. */
function claimedIn(
  { state: covered, requirement, claims }: Coverage,
  state: StaleEvidence['state'],
): readonly (readonly [Evidence, string])[] {
  if (covered === 'waived' || covered === 'assumed') return [];
  return claims
    .filter((claim) => (state === 'suspect' ? isSuspect(claim) : claim.stale && !isSuspect(claim)))
    .map(({ evidence }) => [evidence, localId(requirement.id)] as const);
}
