import type { WeighedClaim } from '../model/assessment.ts';
import { hasHappened, type IsoDate } from '../model/date.ts';
import type { PackedCondition } from '../model/manifest.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { isSamePerson } from '../model/person.ts';
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
        .flatMap(({ statement, comment }): readonly PackedCondition[] => {
          const claim = claims.find(
            (one) => one.evidence.id === evidence && one.claim.statement === statement,
          );
          const latest = claim?.judgements.find(({ signOff }) =>
            isSamePerson(signOff.assessor, assessor),
          );
          if (!latest) return [];
          const { name: by, relationship } = assessor;
          const state =
            latest.judgement.judgement === 'accepted'
              ? 'met'
              : latest.changed.length > 0
                ? 'changed'
                : 'open';
          return [{ evidence, statement, by, relationship, date, comment, state }];
        }),
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ date, evidence, statement, by }: PackedCondition): string =>
  [date, evidence, statement, by].join(' ');
