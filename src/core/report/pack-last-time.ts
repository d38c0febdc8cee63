import { assessEarlier, progressBetween } from '../assess/progress.ts';
import type { Assessment, Coverage } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Library } from '../model/library.ts';
import type { Language } from '../model/text.ts';
import type { LastTimeView } from './pack.ts';
import type { Numbers } from './pack-parts.ts';
import type { PanelView } from './panel-view.ts';
import { viewProgress } from './progress-view.ts';
import type { Words } from '../words/index.ts';

/**
 * What has changed since the pack that the last panel had, as far as dates in the files tell. `panels` are those on
 * the same target, the latest first; where there is none, the sentence says that nothing can be compared.
 */
export function viewLastTime(
  assessment: Assessment,
  panels: readonly PanelView[],
  library: Library,
  {
    numbers,
    words,
    language,
  }: { readonly numbers: Numbers; readonly words: Words; readonly language: Language },
): LastTimeView {
  const [last] = panels;
  const before = last && assessEarlier(last.pack.date, assessment, library);
  if (!before) {
    return { sentences: [words.trust.noLastPack], gained: [], lost: [], evidence: [] };
  }
  const { since, gained, lost, evidence } = viewProgress(before, assessment, language);
  const changed = changedSinceAccepted(assessment, last.pack.date).length;
  return {
    sentences: [
      words.trust.lastPack(last.date, since),
      words.trust.progress(since, gained.length, lost.length, evidence),
      ...(changed > 0 ? [words.trust.changedSinceAccepted(changed)] : []),
      words.trust.fromDatesOnly,
    ],
    gained,
    lost,
    evidence: progressBetween(before, assessment).evidence.flatMap(
      ({ id }) => numbers.get(id) ?? [],
    ),
  };
}

/**
 * Requirements whose evidence an assessor had accepted by the day of a pack, and which was changed after that. Only the
 * text of today is known, so the acceptance seems to have been lost on the earlier day already.
 */
const changedSinceAccepted = ({ coverage }: Assessment, packed: IsoDate): readonly Coverage[] =>
  coverage.filter(({ claims }) =>
    claims.some(
      ({ assessors, judgements }) =>
        assessors === 'changed' &&
        judgements.some(
          ({ isSelf, judgement, signOff }) =>
            !isSelf && judgement.judgement !== 'not-accepted' && signOff.date <= packed,
        ),
    ),
  );
