import { memberOf, type MemberBasis } from '../assess/cohort-member.ts';
import type { CohortMember } from '../model/cohort.ts';
import { checkWorkspace, type Checkable } from './workspace.ts';

export { assessorNames } from '../assess/cohort-pseudonyms.ts';
export { readCohortKey, writeCohortKey, type KeyEntry } from '../files/cohort-key.ts';
export { Tally } from '../assess/cohort-tally.ts';

/** Checks a portfolio that was assessed, and keeps what a cohort needs of both. */
export function cohortMember(
  loaded: Checkable,
  how: Pick<MemberBasis, 'path' | 'asOf' | 'language' | 'assessment'>,
): CohortMember {
  const { portfolio, library } = loaded;
  const { findings } = checkWorkspace(loaded, how.asOf);
  return memberOf({ ...how, portfolio, library, findings });
}
