import { assessEarlier, changesFrom, progressBetween } from '../assess/progress.ts';
import type { Assessment, Coverage } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Library } from '../model/library.ts';
import type { Language } from '../model/text.ts';
import type { PackedThen, PanelRecord } from '../model/panel.ts';
import type { HashText } from '../model/ports.ts';
import type { LastTimeView, SheetView } from './pack.ts';
import type { Numbers } from './pack-parts.ts';
import { codeOfSheet } from './panel-form.ts';
import type { PanelView } from './panel-view.ts';
import { viewChange, viewProgress } from './progress-view.ts';
import type { Words } from '../words/index.ts';

/**
 * What has changed since the pack that the last panel had: from what its record holds of that pack, or else as far as
 * dates in the files tell. `panels` are those on the same target, the latest first; where there is none, the sentence
 * says that nothing can be compared.
 */
export function viewLastTime(
  assessment: Assessment,
  {
    panels,
    sheets,
    hash,
  }: {
    readonly panels: readonly PanelView[];
    readonly sheets: readonly SheetView[];
    readonly hash: HashText;
  },
  library: Library,
  {
    numbers,
    words,
    language,
  }: { readonly numbers: Numbers; readonly words: Words; readonly language: Language },
): LastTimeView {
  const [last] = panels;
  const recorded = last && panelOf(last, assessment)?.packed;
  if (recorded) return sinceRecorded(last, recorded, assessment, { sheets, hash, words, language });
  const before = last && assessEarlier(last.pack.date, assessment, library);
  if (!before) return { ...nothing, sentences: [words.trust.noLastPack] };
  const { since, gained, lost, evidence } = viewProgress(before, assessment, language);
  const changed = changedSinceAccepted(assessment, last.pack.date).length;
  return {
    ...nothing,
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

const nothing = { gained: [], lost: [], evidence: [], changed: [], withdrawn: [] };

const panelOf = ({ date }: PanelView, { portfolio, target }: Assessment): PanelRecord | undefined =>
  portfolio.panels.find((one) => one.target === target.id && one.date === date);

/** By the codes of the evidence and the states that the record holds, so that no date decides. */
function sinceRecorded(
  last: PanelView,
  { evidence: then, states }: PackedThen,
  assessment: Assessment,
  {
    sheets,
    hash,
    words: { trust },
    language,
  }: {
    readonly sheets: readonly SheetView[];
    readonly hash: HashText;
    readonly words: Words;
    readonly language: Language;
  },
): LastTimeView {
  const codes = new Map<string, string>(then.map(({ evidence, code }) => [evidence, code]));
  const here = new Set<string>(sheets.map(({ id }) => id));
  const { gained, lost } = changesFrom(
    new Map(
      states.flatMap(({ state, requirements }) => requirements.map((id) => [id, state] as const)),
    ),
    assessment,
  );
  const fresh = sheets.filter(({ id }) => !codes.has(id));
  const changed = sheets.filter(
    (one) => codes.has(one.id) && codes.get(one.id) !== codeOfSheet(one, hash),
  );
  const withdrawn = [...codes.keys()].filter((id) => !here.has(id));
  const link = ({ number, heading }: SheetView) => ({ number, heading });
  return {
    sentences: [
      trust.lastPack(last.date, last.pack.date),
      trust.progress(last.pack.date, gained.length, lost.length, fresh.length),
      trust.changedOrWithdrawn(changed.length, withdrawn.length),
    ],
    gained: gained.map((one) => viewChange(one, language)),
    lost: lost.map((one) => viewChange(one, language)),
    evidence: fresh.map(link),
    changed: changed.map(link),
    withdrawn,
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
