import { Option } from 'commander';
import { thresholdNames, type Threshold } from '../../../core/model/cohort-thresholds.ts';
import { reachedThresholds } from '../../../core/workspace/cohort.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { CommandResult } from '../../command.ts';
import { tryAgain } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { invalidValue } from '../../invalid-value.ts';
import { noticeOf } from '../../tell.ts';
import type { CollectedCohort } from './collect.ts';

/** An option that names a count of the cohort, and from how many on the run ends with 1; it can be repeated. */
export const failOnOption = (): Option => new Option('--fail-on <what>').argParser(thresholdsOf);

function thresholdsOf(written: string, earlier: readonly Threshold[] = []): readonly Threshold[] {
  const [, name, least = '1'] = /^([a-z]+)(?:=([1-9]\d{0,8}))?$/.exec(written) ?? [];
  const what = thresholdNames.find((one) => one === name);
  if (!what) throw invalidValue('threshold');
  return [...earlier, { what, least: Number(least) }];
}

/**
 * What else there is to know of a cohort once it is shown, and the exit code. What could not be read comes before
 * any count, because nobody knows what is in it.
 */
export function endOfCohort(
  { cohort, laterDecisions, isWorthAnotherTry }: CollectedCohort,
  thresholds: readonly Threshold[] = [],
  host: Host,
): Required<Pick<CommandResult, 'notices' | 'exitCode'>> {
  const { pack, cohort: words } = wordsIn(host.language);
  const reached = reachedThresholds(cohort, thresholds);
  const unread = isWorthAnotherTry ? tryAgain : 2;
  const isPartlyRead = cohort.rows.some((row) => (row.unopened ?? 0) > 0);
  return {
    notices: [
      ...(laterDecisions === 0 ? [] : [pack.laterDecisions(laterDecisions, cohort.asOf)]),
      ...reached.map(words.thresholdReached),
    ].map((one) => noticeOf(one, host)),
    exitCode: cohort.unread.length > 0 ? unread : isPartlyRead ? 2 : reached.length > 0 ? 1 : 0,
  };
}
