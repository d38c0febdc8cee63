import type { StandingJudgement } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { ClaimableId } from '../model/ids.ts';
import { findClaimable, isStatement, type Claimable, type Library } from '../model/library.ts';
import type { Claim, Evidence, Portfolio } from '../model/portfolio.ts';
import type { ClaimJudgement } from '../model/sign-off.ts';
import { isSamePerson } from '../text/person.ts';
import { judgementsOf } from './sign-offs.ts';
import { predecessorsIn } from './succession-steps.ts';

/**
 * What people judged of the statement that this one replaced, in the same evidence, where it no longer claims that one
 * and they have not judged this one since. It decides nothing, and nobody’s doubts are lost by a new id.
 */
export function judgedBefore(
  evidence: Evidence,
  of: { readonly claim: Claim; readonly claimable: Claimable },
  since: readonly StandingJudgement[],
  predecessors: readonly ClaimableId[],
  { portfolio, asOf }: { readonly portfolio: Portfolio; readonly asOf: IsoDate },
): readonly StandingJudgement[] {
  return predecessors
    .filter((id) => !evidence.claims.some(({ statement }) => statement === id))
    .flatMap((id) =>
      judgementsOf(evidence, { ...of, claim: { ...of.claim, statement: id } }, portfolio, asOf),
    )
    .filter(
      ({ signOff }) => !since.some((one) => isSamePerson(one.signOff.assessor, signOff.assessor)),
    )
    .map((one) => ({
      ...one,
      changed: [
        ...one.changed.filter((change) => change !== 'rationale' && change !== 'statement'),
        'before-change',
      ],
    }));
}

/** The claims of what replaced the statement that was judged, where evidence makes them instead. */
export function claimsAfter(
  { statement }: ClaimJudgement,
  { claims }: Pick<Evidence, 'claims'>,
  library: Library,
): readonly Claim[] {
  if (claims.some((one) => one.statement === statement)) return [];
  const judged = findClaimable(library, statement);
  if (!judged || !isStatement(judged) || !judged.retired) return [];
  const after = predecessorsIn(library.frameworks.values());
  return claims.filter((one) => after.get(one.statement)?.includes(judged.id));
}
