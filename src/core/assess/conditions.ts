import type { WeighedClaim } from '../model/assessment.ts';
import { hasHappened, type IsoDate } from '../model/date.ts';
import type { PackedCondition } from '../model/manifest.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { isSamePerson } from '../text/person.ts';
import { sameText } from '../model/sign-off.ts';
import { claimJudged, pairJudgements } from '../model/pair-judgements.ts';
import { isSelf } from './sign-offs.ts';

/**
 * Every condition under which others have accepted a claim, the oldest first, and what became of it. It is
 * met once the same person accepts the claim without one; only that person can say so.
 */
export function conditionsOf(
  claims: readonly WeighedClaim[],
  portfolio: Portfolio,
  asOf: IsoDate,
): readonly PackedCondition[] {
  return portfolio.signOffs
    .filter((one) => hasHappened(one.date, asOf) && !isSelf(one, portfolio))
    .flatMap(({ evidence, assessor, date, claims: judged }) =>
      judged
        .filter(({ judgement }) => judgement === 'accepted-with-conditions')
        .flatMap((condition): readonly PackedCondition[] => {
          const { statement, comment } = condition;
          const claim = claims.find(
            (one) => one.evidence.id === evidence && one.claim.statement === statement,
          );
          const latest = claim?.judgements.find(({ signOff }) =>
            isSamePerson(signOff.assessor, assessor),
          );
          if (!claim || !latest) return [];
          // The piece may claim the statement twice, and this may not be of the claim that counts.
          const all = claim.evidence.claims;
          const own = claimJudged(all, judged, condition) ?? claim.claim;
          const now = pairJudgements(all, latest.signOff.claims).get(own);
          const isChanged =
            latest.changed.some((what) => what !== 'rationale') ||
            !now ||
            !sameText(now.rationale, own.rationale);
          const { name: by, relationship } = assessor;
          const state = now?.judgement === 'accepted' ? 'met' : isChanged ? 'changed' : 'open';
          return [{ evidence, statement, by, relationship, date, comment, state }];
        }),
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ date, evidence, statement, by }: PackedCondition): string =>
  [date, evidence, statement, by].join(' ');
