import type { Assessment, Coverage, State } from '../model/assessment.ts';
import { hasHappened, type IsoDate } from '../model/date.ts';
import type { Library } from '../model/library.ts';
import type { Evidence } from '../model/portfolio.ts';
import { qualify, type RequirementId, type TargetId } from '../model/ids.ts';
import { assessPortfolio } from './assess.ts';
import { portfolioOn } from './portfolio-on.ts';

/** A requirement whose state is another one than on the earlier day. */
export interface StateChange {
  /** As it is now. */
  readonly coverage: Coverage;
  readonly from: State;
}

/** What has changed between two days, as far as dates in the files tell. */
export interface Progress {
  readonly since: IsoDate;
  readonly gained: readonly StateChange[];
  readonly lost: readonly StateChange[];
  /** Evidence of the time in between. */
  readonly evidence: readonly Evidence[];
}

/** How near each state is to what was asked: the lower, the better. */
const distance: Readonly<Record<State, number>> = {
  waived: 0,
  assumed: 0,
  verified: 1,
  accepted: 2,
  given: 1,
  held: 1,
  met: 1,
  evidenced: 3,
  expiring: 3,
  suspect: 4,
  stale: 5,
  expired: 5,
  claimed: 6,
  'not-yet': 7,
  unanswered: 7,
  awaiting: 7,
  missing: 8,
  uncovered: 8,
};

/**
 * The same target on an earlier day, from the same files: evidence, judgements and credentials that are
 * dated later were not there yet. What was rewritten since can't be known.
 */
export function assessEarlier(
  since: IsoDate,
  { portfolio, framework, target, asOf }: Assessment,
  library: Library,
): Assessment | undefined {
  const id = qualify<TargetId>(framework.id, target.local);
  return assessPortfolio(portfolioOn(since, portfolio, asOf), library, id, since);
}

/** Compares an assessment with one of an earlier day. */
export function progressBetween(
  { asOf: since, coverage: then }: Assessment,
  assessment: Assessment,
): Progress {
  const { portfolio, asOf } = assessment;
  return {
    since,
    ...changesFrom(
      new Map(then.map(({ requirement, state }) => [requirement.id, state])),
      assessment,
    ),
    evidence: portfolio.evidence.filter(
      ({ period }) => hasHappened(period.to, asOf) && period.to > since,
    ),
  };
}

/** What is better and what is worse than the states that requirements had. */
export function changesFrom(
  earlier: ReadonlyMap<RequirementId, State>,
  { coverage }: Pick<Assessment, 'coverage'>,
): Pick<Progress, 'gained' | 'lost'> {
  const changes = coverage.flatMap((one): readonly StateChange[] => {
    const from = earlier.get(one.requirement.id);
    return from === undefined || from === one.state ? [] : [{ coverage: one, from }];
  });
  const step = ({ coverage: { state }, from }: StateChange): number =>
    distance[state] - distance[from];
  return {
    gained: changes.filter((one) => step(one) < 0),
    lost: changes.filter((one) => step(one) > 0),
  };
}
