import type { Cohort } from '../model/cohort.ts';
import type { ReachedThreshold, Threshold, ThresholdName } from '../model/cohort-thresholds.ts';

const counts: Readonly<Record<ThresholdName, (cohort: Cohort) => number>> = {
  errors: ({ rows }) => rows.filter(({ findings }) => findings.errors > 0).length,
  details: ({ rows }) => rows.filter(({ personalDetails }) => personalDetails > 0).length,
  expired: ({ rows }) =>
    rows.filter(({ credentials }) => credentials.some(({ state }) => state === 'expired')).length,
  behind: ({ rows }) =>
    rows.filter(({ milestone }) => ['needs-attention', 'past-end'].includes(milestone?.state ?? ''))
      .length,
  waiting: ({ rows }) => rows.reduce((sum, { waiting }) => sum + (waiting?.pieces ?? 0), 0),
  unevidenced: ({ tally }) => tally.statements.filter(({ by }) => by.length === 0).length,
};

/** The thresholds that a cohort reaches, in the order in which they were given. */
export const reachedThresholds = (
  cohort: Cohort,
  thresholds: readonly Threshold[],
): readonly ReachedThreshold[] =>
  thresholds
    .map((one) => ({ ...one, found: counts[one.what](cohort) }))
    .filter(({ found, least }) => found >= least);
