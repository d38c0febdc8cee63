import { assessEarlier, progressBetween } from '../assess/progress.ts';
import type { Assessment } from '../model/assessment.ts';
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
  return {
    sentences: [
      words.trust.lastPack(last.date, since),
      words.trust.progress(since, gained.length, lost.length, evidence),
      words.trust.fromDatesOnly,
    ],
    gained,
    lost,
    evidence: progressBetween(before, assessment).evidence.flatMap(
      ({ id }) => numbers.get(id) ?? [],
    ),
  };
}
