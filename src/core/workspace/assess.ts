import { assessPortfolio } from '../assess/assess.ts';
import type { Assessment } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Finding } from '../model/finding.ts';
import type { TargetId } from '../model/ids.ts';
import type { Checkable } from './workspace.ts';

export { assessPathway } from '../assess/pathway.ts';
export { policyFor } from '../assess/policy.ts';
export { assessEarlier } from '../assess/progress.ts';
export { lastTime } from '../assess/last-time.ts';

/** Holds a portfolio against a target as of a day; undefined where no framework has that target. */
export const assess = (
  { portfolio, library }: Pick<Checkable, 'portfolio' | 'library'>,
  target: TargetId,
  asOf: IsoDate,
): Assessment | undefined => assessPortfolio(portfolio, library, target, asOf);

/** Whether a finding is about personal details. */
export const isAboutPrivacy = ({ topic }: Pick<Finding, 'topic'>): boolean => topic === 'privacy';

/** The errors because of which something may not count. A personal detail is no reason for that. */
export const errorsThatCost = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((one) => one.severity === 'error' && !isAboutPrivacy(one));
