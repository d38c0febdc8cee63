import type { StandingJudgement, WeighedClaim } from '../model/assessment.ts';
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
          const own = claim?.judgements.filter(({ signOff }) =>
            isSamePerson(signOff.assessor, assessor),
          );
          const latest = own?.find((one) => !isForged(one)) ?? own?.[0];
          if (!claim || !latest) return [];
          // The piece may claim the statement twice, and this may not be of the claim that counts.
          const all = claim.evidence.claims;
          const about = claimJudged(all, judged, condition) ?? claim.claim;
          const now = pairJudgements(all, latest.signOff.claims).get(about);
          const isChanged =
            latest.changed.some((what) => what !== 'rationale') ||
            !now ||
            !sameText(now.rationale, about.rationale);
          const { name: by, relationship } = assessor;
          const isMet = now?.judgement === 'accepted' && !isForged(latest);
          const state = isMet ? 'met' : isChanged ? 'changed' : 'open';
          return [{ evidence, statement, by, relationship, date, comment, state }];
        }),
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Whether it decides nothing: edited, or not signed as the assessor signs. */
const isForged = ({ changed }: StandingJudgement): boolean =>
  changed.some((what) => what === 'unproved' || what === 'signature' || what === 'seal');

const keyOf = ({ date, evidence, statement, by }: PackedCondition): string =>
  [date, evidence, statement, by].join(' ');
