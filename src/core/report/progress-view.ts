import type { StateChange } from '../assess/progress.ts';
import { progressBetween } from '../assess/progress.ts';
import type { Assessment, State } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { localId } from '../model/ids.ts';
import { textIn, type Language } from '../model/text.ts';

/** A requirement whose state is another one than on the earlier day. */
export interface StateChangeView {
  readonly id: string;
  readonly text: string;
  readonly from: State;
  readonly to: State;
}

/** What has changed between two days. */
export interface ProgressView {
  readonly since: IsoDate;
  readonly gained: readonly StateChangeView[];
  readonly lost: readonly StateChangeView[];
  /** How many pieces of evidence are of the time in between. */
  readonly evidence: number;
}

/** One change, in the language of a report. */
export const viewChange = (
  { coverage: { requirement, state }, from }: StateChange,
  language: Language,
): StateChangeView => ({
  id: localId(requirement.id),
  text: textIn(requirement.text, language),
  from,
  to: state,
});

/** Puts the changes since an earlier day into words. */
export function viewProgress(
  before: Assessment,
  assessment: Assessment,
  language: Language,
): ProgressView {
  const view = (one: StateChange): StateChangeView => viewChange(one, language);
  const { since, gained, lost, evidence } = progressBetween(before, assessment);
  return { since, gained: gained.map(view), lost: lost.map(view), evidence: evidence.length };
}
