import { panelConditionsOf } from '../assess/panel-conditions.ts';
import type { Assessment } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { localId, type EvidenceId } from '../model/ids.ts';
import type { ConditionState } from '../model/manifest.ts';
import type { PanelCondition, PanelOutcome, PanelRecord } from '../model/panel.ts';
import type { Criterion } from '../model/varcs.ts';
import { judgements, type ClaimJudgementWord } from '../model/sign-off.ts';
import type { PackHeading } from '../words/pack-words.ts';
import type { Words } from '../words/index.ts';

/** What a panel decided, as people read it. Every text is on one line. */
export interface PanelView {
  readonly date: IsoDate;
  readonly pack: PanelRecord['pack'];
  readonly outcome: PanelOutcome;
  readonly reasons?: string | undefined;
  readonly feedback?: string | undefined;
  readonly conditions: readonly PanelConditionView[];
  /** How many requirements have each decision. */
  readonly counts: Readonly<Record<ClaimJudgementWord, number>>;
  readonly decisions: readonly {
    readonly id: string;
    readonly decision?: ClaimJudgementWord | undefined;
    readonly comment?: string | undefined;
  }[];
  readonly varcs: PanelRecord['varcs'];
  readonly conflicts: readonly string[];
  readonly members: readonly string[];
}

/** A condition of a panel, and what became of it. */
export interface PanelConditionView {
  /** Inside their framework; none where it is about the whole. */
  readonly ids: readonly string[];
  readonly condition: string;
  readonly by?: IsoDate | undefined;
  readonly state: ConditionState;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const oneLineOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : oneLine(text);

const together = (texts: readonly (string | undefined)[]): string =>
  texts
    .flatMap((one) => (one === undefined ? [] : [oneLine(one)]))
    .map((one, index, all) => (index < all.length - 1 ? one.replace(/[.,;]$/, '') : one))
    .join(', ');

/** A name, and after a colon what is said of it. */
const said = (name: string | undefined, rest: readonly (string | undefined)[]): string =>
  [together([name]), together(rest)].filter((one) => one !== '').join(': ');

/** What a panel decided, with what became of its conditions. */
function viewPanel(
  { date, pack, outcome, reasons, feedback, decisions, varcs, conflicts, members }: PanelRecord,
  conditions: readonly (PanelCondition & { readonly state: ConditionState })[],
): PanelView {
  const among = (word: ClaimJudgementWord): number =>
    decisions.filter(({ decision }) => decision === word).length;
  return {
    date,
    pack,
    outcome,
    reasons: oneLineOf(reasons),
    feedback: oneLineOf(feedback),
    conditions: conditions.map(({ requirements, condition, by, state }) => ({
      ids: requirements.map(localId),
      condition: oneLine(condition),
      by,
      state,
    })),
    counts: Object.fromEntries(judgements.map((one) => [one, among(one)])) as PanelView['counts'],
    decisions: decisions.map(({ requirement, decision, comment }) => ({
      id: localId(requirement),
      decision,
      comment: oneLineOf(comment),
    })),
    varcs,
    conflicts: conflicts.map(({ name, conflict, handled }) => said(name, [conflict, handled])),
    members: members.map(({ name, role, registration }) => said(name, [role, registration])),
  };
}

/** A record that is about to be written: nobody has met its conditions yet. */
export const viewNewPanel = (record: PanelRecord): PanelView =>
  viewPanel(
    record,
    record.conditions.map((one) => ({ ...one, state: 'open' })),
  );

const criterionHeadings = {
  valid: 'packValid',
  authentic: 'packAuthentic',
  reliable: 'packReliable',
  current: 'packCurrent',
  sufficient: 'packSufficient',
} as const satisfies Readonly<Record<Criterion, PackHeading>>;

/** What is known of a record only while it is new. */
export interface NewPanel {
  /** A piece of evidence as the panel saw it: its number in the pack, and its title. */
  readonly titled: (id: EvidenceId) => string;
  /** How many requirements have no decision. */
  readonly undecided: number;
}

/** The whole of it in lines; those inside belong to the line above them. */
export function sayPanel(
  view: PanelView,
  { titled, undecided }: NewPanel,
  { headings, pack: words, trust, date }: Words,
): readonly { readonly text: string; readonly isInside: boolean }[] {
  const line = (label: string, text: string | undefined): readonly string[] =>
    text === undefined ? [] : [`${label}: ${text}`];
  const listed = (label: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          { text: `${label}:`, isInside: false },
          ...items.map((text) => ({ text, isInside: true })),
        ];
  const facts = [
    ...line(headings.packPanelDay, date(view.date)),
    ...line(headings.pack, `${date(view.pack.date)}, ${view.pack.number}`),
    ...line(headings.packRecommendation, words.outcomes[view.outcome]),
    ...line(headings.packGrounds, view.reasons),
    ...line(headings.packFeedback, view.feedback),
    ...line(
      headings.packDecision,
      [
        ...judgements.map((one) => `${trust.judgements[one]}: ${String(view.counts[one])}`),
        `${headings.packUndecided}: ${String(undecided)}`,
      ].join(' · '),
    ),
  ];
  return [
    ...facts.map((text) => ({ text, isInside: false })),
    ...view.decisions.map(({ id, decision, comment }) => ({
      text: [
        `${id}: ${decision === undefined ? headings.packUndecided : trust.judgements[decision]}`,
        ...(comment === undefined ? [] : [comment]),
      ].join('. '),
      isInside: true,
    })),
    ...listed(
      headings.packVarcs,
      view.varcs.map(
        ({ evidence, agreed }) =>
          `${titled(evidence)}: ${agreed.map((one) => headings[criterionHeadings[one]]).join(', ')}`,
      ),
    ),
    ...listed(
      headings.packConditionsSet,
      view.conditions.map(({ ids, condition, by }) =>
        [
          ...(ids.length > 0 ? [`${ids.join(', ')}: ${condition}`] : [condition]),
          ...(by === undefined ? [] : [`(${headings.packByWhen}: ${date(by)})`]),
        ].join(' '),
      ),
    ),
    ...listed(headings.packConflicts, view.conflicts),
    ...listed(headings.packMembers, view.members),
  ];
}

/** What panels decided on the target of an assessment up to its day, the latest first. */
export const viewPanels = ({
  portfolio,
  target,
  asOf,
}: Pick<Assessment, 'portfolio' | 'target' | 'asOf'>): readonly PanelView[] =>
  portfolio.panels
    .filter((one) => one.target === target.id && one.date <= asOf)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map((one) => viewPanel(one, panelConditionsOf(one, portfolio, asOf)));
