import { memberOf, type MemberBasis } from '../assess/cohort-member.ts';
import type { CohortMember } from '../model/cohort.ts';
import { readMilestones } from '../files/cohort/read-milestones.ts';
import { SourceSet } from '../files/source-set.ts';
import type { SourceFile } from '../model/folder.ts';
import { defaultLimits } from '../model/limits.ts';
import type { MilestonePlan } from '../model/milestones.ts';
import { checkWorkspace, type Checkable } from './workspace.ts';

export { assessorNames } from '../assess/cohort-pseudonyms.ts';
export { readCohortKey, writeCohortKey, type KeyEntry } from '../files/cohort-key.ts';
export { Tally } from '../assess/cohort-tally.ts';

/** Checks a portfolio that was assessed, and keeps what a cohort needs of both. */
export function cohortMember(
  loaded: Checkable,
  how: Pick<MemberBasis, 'path' | 'asOf' | 'language' | 'assessment' | 'plan'>,
): CohortMember {
  const { portfolio, library } = loaded;
  const { findings } = checkWorkspace(loaded, how.asOf);
  return memberOf({ ...how, portfolio, library, findings });
}

/** What a programme expects by when; the lines of its file that can't be used, where there are some. */
export function milestonePlanOf(file: SourceFile): MilestonePlan | readonly number[] {
  const sources = new SourceSet(defaultLimits);
  const plan = readMilestones(file, sources);
  const lines = sources.problems.map(({ at }) => {
    const text = sources.texts.get(at.file) ?? '';
    return text.slice(0, at.start).split('\n').length;
  });
  return plan && lines.length === 0 ? plan : [...new Set(lines)].sort((a, b) => a - b);
}
export { reachedThresholds } from '../assess/cohort-thresholds.ts';
