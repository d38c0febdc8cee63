import type { State } from '../model/assessment.ts';
import { stateShapeOf, stateSigns, type StateShape } from '../model/state-shapes.ts';
import { stateGroupOf, type StateGroup } from '../model/state-groups.ts';
import type { IsoDate } from '../model/date.ts';
import type { Facet, Requirement, Target } from '../model/framework.ts';
import type { NoteKind } from '../model/framework-note.ts';
import type { Strength } from '../model/strength.ts';
import type { MappingPredicate } from '../model/mapping.ts';
import { idRuns } from '../text/id-ranges.ts';
import { localId } from '../model/ids.ts';
import type { ClaimJudgementWord, Relationship } from '../model/sign-off.ts';
import type { ConditionState } from '../model/manifest.ts';
import type { PanelOutcome } from '../model/panel.ts';
import type { GapsView, RequirementView } from '../report/gaps.ts';
import type {
  PackPart,
  PackRequirement,
  PackView,
  PanelFormView,
  SheetView,
} from '../report/pack.ts';
import { inSharedRow, withOwnRow } from '../report/panel-form.ts';
import type { SignOffSheetView } from '../report/sign-off-sheet.ts';
import type { ProgressView } from '../report/progress-view.ts';
import type { Standing } from '../model/framework.ts';
import { inWords } from '../words/in-words.ts';
import type { Words } from '../words/index.ts';
import type { OtherLanguage } from '../report/other-languages.ts';
import { cleanText } from '../text/clean.ts';
import { inLanguage } from './page-languages.ts';
import { planRowStanding, type PlannedDayView, type PlanRowView } from '../report/plan.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { anchorOf } from './heading-ids.ts';
import { fillTemplate, type Filters } from './fill-template.ts';
import { plannedDay } from './plan-day.ts';
import type { Templates } from './templates.ts';

/**
 * Fills a Markdown template from a view. Every value is escaped for Markdown unless the template says
 * `raw`. Texts in other languages are marked as such where they are given; a page wants to know.
 */
export function renderMarkdown(
  name: string,
  templates: Templates,
  scope: object,
  words: Words,
  otherLanguages: readonly OtherLanguage[] = [],
): string {
  const languages = new Map(
    otherLanguages.flatMap(({ language, texts }) => texts.map((text) => [text, language])),
  );
  const escape = (text: string): string => {
    const language = languages.get(text);
    const escaped = escapeMarkdown(text);
    return language === undefined ? escaped : inLanguage(escaped, language);
  };
  const text = fillTemplate(
    name,
    templates,
    { places: false, ...scope, words: words.headings },
    (value) =>
      typeof value === 'string' || typeof value === 'number' ? escape(String(value)) : '',
    filtersOf(words),
  );
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

type WallSquare = Pick<RequirementView, 'id' | 'state'>;

/** Where squares lead: to the rows of requirements, or to places by the ids of requirements; nowhere in plain Markdown. */
export type SquarePlaces = boolean | Readonly<Record<string, string>>;

/** The name of a requirement's row, with a capital letter, which the name of no heading has. */
export const rowAddress = (id: string): string => `Row_${anchorOf(cleanText(id).trim())}`;

function squareOf({ id, state }: WallSquare, places: SquarePlaces, words: Words): string {
  const sign = stateSigns[stateShapeOf(state)];
  const address = places === true ? rowAddress(id) : places && places[id];
  if (!address) return sign;
  const title = `${escapeMarkdown(localId(id))}: ${words.states[state]}`.replaceAll('"', '');
  return `[${sign}](#${address} "${title}")`;
}

/** What templates can say of the words that stand for something. */
const filtersOf = (words: Words): Filters => ({
  state: (state: State) => words.states[state],
  group: (group: StateGroup) => words.groups[group],
  state_group: (state: State) => words.groups[stateGroupOf(state)],
  timeline_intro: words.timelineIntro,
  satisfied_of: words.satisfiedOf,
  meaning: (state: State) => words.meanings[state],
  day: (date: IsoDate) => words.date(date),
  origin: (origin: string) => words.origin(origin),
  local: localId,
  strength: (strength: Strength) => words.strengths[strength],
  kind: (kind: Target['kind'] | Requirement['kind']) =>
    ({ ...words.requirementKinds, ...words.targetKinds })[kind],
  note_kind: (kind: NoteKind) => words.noteKinds[kind],
  facet: (facet: Facet) => words.facets[facet],
  standing: (standing: Exclude<Standing, 'later'>) => words.standings[standing],
  asks: words.asks,
  mapped_to: words.mappedTo,
  predicate: (predicate: MappingPredicate | 'none') => words.predicates[predicate],
  square: (square: WallSquare, places: SquarePlaces) => squareOf(square, places, words),
  sign: (shape: StateShape) => stateSigns[shape],
  row: rowAddress,
  assumed_too: words.assumedToo,
  id_ranges: (ids: readonly string[]) =>
    idRuns(ids.map(localId))
      .map(([first, last]) => (first === last ? first : words.idRange(first, last)))
      .join(', '),
  over_relied: words.overRelied,
  more_like_it: words.moreLikeIt,
  planned_day: (day: PlannedDayView) => plannedDay(day, words),
  plan_standing: (row: PlanRowView) => words.planStates[planRowStanding(row)],
  planned_of: words.plannedOf,
  further_actions: words.furtherActions,
  further_due: words.supervision.furtherDue,
  further_changes: words.supervision.furtherChanges,
  further_steps: words.supervision.furtherSteps,
  relationship: (one: Relationship) => words.trust.relationships[one],
  own_decisions: words.trust.ownDecisions,
  judgement: (one: ClaimJudgementWord) => words.trust.judgements[one],
  evidence_type: (type: string) => inWords(words.pack.evidenceTypes, type),
  condition_state: (one: ConditionState) => words.pack.conditionStates[one],
  condition_counts: (all: PackView['conditions']) => {
    const inState = (state: ConditionState): number =>
      all.filter((one) => one.state === state).length;
    return words.pack.conditionCounts(inState('open'), inState('changed'), inState('met'));
  },
  recognised: words.pack.recognised,
  signed_off_before: ({ totals: { assumed }, requirements, open }: GapsView) =>
    assumed === 0
      ? ''
      : words.signedOffBefore({
          assumed,
          asked: requirements.length,
          met: requirements.length - open,
        }),
  anchor: (heading: string) => anchorOf(cleanText(heading).trim()),
  // With a capital letter, which the name of no heading has.
  form_row: (id: string) => `Form_${anchorOf(cleanText(id).trim())}`,
  all_supported: (parts: readonly PackPart[]) =>
    parts.flatMap(({ requirements }) => requirements).filter(({ support }) => support.length > 0)
      .length,
  with_support: (rows: readonly PackRequirement[]) =>
    rows.filter(({ support }) => support.length > 0),
  with_own_decisions: (claims: SheetView['claims']) =>
    claims.flatMap(({ id, judgements }) =>
      judgements
        .filter(({ relationship }) => relationship === 'self')
        .map((said) => ({ id, said })),
    ),
  to_decide: withOwnRow,
  unclaimed: inSharedRow,
  panel_condition: (one: ConditionState) => words.pack.panelConditions[one],
  outcome: (one: PanelOutcome) => words.pack.outcomes[one],
  sheet_asks: ({ practitioner, pieces, claims }: SignOffSheetView) =>
    words.sheet.asks(practitioner.name, pieces.length, claims),
  form_count: ({ requirements, rows }: PanelFormView) => words.pack.formCount(requirements, rows),
  progress: (since: IsoDate, { gained, lost, evidence }: ProgressView) =>
    words.trust.progress(since, gained.length, lost.length, evidence),
});
