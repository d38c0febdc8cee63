import { assessPortfolio } from '../assess/assess.ts';
import { portfolioOn } from '../assess/portfolio-on.ts';
import { formatPanelRecord } from '../files/panel/write-panel-record.ts';
import type { FilledForm } from '../files/panel/filled-form.ts';
import { findPanelFieldProblems, wordsOfRequirement } from '../files/panel/panel-field-problems.ts';
import type { State } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { localId, type EvidenceId, type RequirementId, type TargetId } from '../model/ids.ts';
import { defaultLimits } from '../model/limits.ts';
import type { Library } from '../model/library.ts';
import {
  panelFile,
  type FormIdentity,
  type PackedThen,
  type PanelCondition,
  type PanelDecision,
  type PanelDoubt,
  type PanelRecord,
} from '../model/panel.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { nameInCode } from '../text/form-code.ts';
import { decisionDay, type DayTrouble } from '../text/decision-day.ts';
import { sizeOf } from '../text/size.ts';
import { findDoubts } from './panel-doubts.ts';
import { dayAnswered } from '../text/parse-date.ts';

export type { FilledForm } from '../files/panel/filled-form.ts';

/** What is missing in a form that is not finished. */
export type MissingInForm = 'outcome' | 'date' | 'members' | 'condition';

/** All that is wrong in a form; what is right is empty. */
export interface PanelFormProblems {
  /** What has more than one answer where there can be one. */
  readonly doubled: readonly string[];
  readonly unknown: readonly string[];
  /** Evidence that is ticked and not in the pack, by its number. */
  readonly unknownEvidence: readonly string[];
  readonly missing: readonly MissingInForm[];
  readonly days: readonly { readonly written: string; readonly why: DayTrouble }[];
}

/** Why a form is not taken into a portfolio. */
export type PanelFault =
  | { readonly kind: 'other-person'; readonly named: string }
  | { readonly kind: 'other-target'; readonly target: TargetId }
  /** Pieces of evidence are not what they were, by their numbers in the pack. */
  | {
      readonly kind: 'changed-evidence';
      readonly numbers: readonly string[];
      readonly asOf: IsoDate;
    }
  /** All that has to be corrected in the form itself. */
  | ({ readonly kind: 'to-correct'; readonly asOf: IsoDate } & PanelFormProblems)
  /** Another record has the same panel and target. */
  | { readonly kind: 'other-record'; readonly file: string }
  /** The record would be larger than otpath reads. */
  | { readonly kind: 'too-large' };

/** What is to be written of a panel, or what is there already and says the same. */
export interface PanelPlan {
  readonly record: PanelRecord;
  readonly file: string;
  readonly text: string;
  readonly isThere: boolean;
  /** The number under which the panel saw each piece of evidence. */
  readonly numbers: ReadonlyMap<EvidenceId, string>;
  /** How many requirements of the target have no decision. */
  readonly undecided: number;
  readonly doubts: readonly PanelDoubt[];
}

interface FormContext {
  readonly portfolio: Portfolio;
  readonly library: Library;
  /** Each piece of evidence by what it is today, as a form would have it. */
  readonly pieces: ReadonlyMap<string, EvidenceId>;
  readonly today: IsoDate;
}

/** Whether a form is of this person and this target, before anything else is looked at. */
export function whoseForm(
  { practitioner, target }: FormIdentity,
  portfolio: Pick<Portfolio, 'practitioner'>,
  sought: TargetId | undefined,
): PanelFault | undefined {
  if (practitioner !== nameInCode(portfolio.practitioner.name)) {
    return { kind: 'other-person', named: practitioner };
  }
  return target === sought ? undefined : { kind: 'other-target', target };
}

/** What a filled form says, in the words of a portfolio. Nothing is written. */
export function planPanelRecord(
  form: FilledForm,
  { portfolio, library, pieces, today }: FormContext,
): PanelPlan | PanelFault {
  const { identity, reasons, feedback } = form;
  const { target, asOf, pack } = identity;
  const numbers = identity.pieces.flatMap((piece, index) =>
    pieces.has(piece) ? [] : [`E${String(index + 1)}`],
  );
  if (numbers.length > 0) return { kind: 'changed-evidence', numbers, asOf };
  const known = requirementsOf(portfolio, library, identity);
  if (!known) return { kind: 'other-target', target };

  const rows = form.decisions.flatMap(({ requirements, ...said }) =>
    requirements.map((id) => ({ id, ...said })),
  );
  const byNumber = new Map(
    identity.pieces.map((piece, index) => [`E${String(index + 1)}`, pieces.get(piece)]),
  );
  const varcs = form.varcs.map((one) => ({ ...one, id: byNumber.get(one.evidence) }));
  const problems = problemsOf(form, { rows, varcs, known, asOf, today });
  const { outcome } = form;
  const { day: date } = decisionDay(form.date ?? '', { asked: asOf, today });
  if (Object.values(problems).flat().length > 0 || outcome === undefined || date === undefined) {
    return { kind: 'to-correct', asOf, ...problems };
  }
  const record: PanelRecord = {
    practitioner: portfolio.practitioner.name,
    target,
    date,
    pack: { date: asOf, number: pack },
    outcome,
    reasons,
    feedback,
    conditions: form.conditions.map((one) => conditionOf(one, known)),
    decisions: rows.map(({ id, decision, comment }): PanelDecision => ({
      requirement: known.get(id)!.id,
      decision,
      comment,
    })),
    varcs: varcs.flatMap(({ id, agreed }) => (id === undefined ? [] : [{ evidence: id, agreed }])),
    conflicts: form.conflicts,
    members: form.members.map(({ name = '', ...rest }) => ({ name, ...rest })),
    packed: packedThen(identity, { portfolio, library, pieces, today }),
  };
  const decided = new Set(
    record.decisions.flatMap((one) => (one.decision ? [one.requirement] : [])),
  );
  return planned(record, portfolio, {
    numbers: new Map(
      [...byNumber].flatMap(([number, id]) => (id === undefined ? [] : [[id, number]])),
    ),
    undecided: [...known.values()].filter(({ id, isAsked }) => isAsked && !decided.has(id)).length,
    doubts: findDoubts(record),
  });
}

/** Everything in a form that has to be corrected. */
function problemsOf(
  form: FilledForm,
  {
    rows,
    varcs,
    known,
    asOf,
    today,
  }: {
    readonly rows: readonly { readonly id: string }[];
    readonly varcs: readonly { readonly evidence: string; readonly id?: EvidenceId | undefined }[];
    readonly known: Known;
    readonly asOf: IsoDate;
    readonly today: IsoDate;
  },
): PanelFormProblems {
  const inFields = findPanelFieldProblems(form, { isKnown: (id) => known.has(id), asOf, today });
  const ids = rows.map(({ id }) => id);
  const ticked = varcs.map(({ evidence }) => evidence);
  const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
  const isMissing = (list: string): boolean =>
    inFields.some((one) => one.kind === 'missing' && one.list === list);
  return {
    doubled: [...new Set([...form.doubled, ...twice(ticked), ...twice(ids)])],
    unknownEvidence: varcs.filter(({ id }) => id === undefined).map(({ evidence }) => evidence),
    unknown: [
      ...ids.filter((id) => !known.has(id)),
      ...inFields.flatMap((one) => (one.kind === 'unknown' ? one.ids : [])),
    ],
    missing: [
      ...(form.outcome === undefined && !form.doubled.includes('outcome')
        ? (['outcome'] as const)
        : []),
      ...(form.date === undefined ? (['date'] as const) : []),
      ...(form.members.length === 0 || isMissing('members') ? (['members'] as const) : []),
      ...(isMissing('conditions') ? (['condition'] as const) : []),
    ],
    days: inFields.flatMap((one) =>
      one.kind === 'bad-date' ? [{ written: one.written, why: one.why }] : [],
    ),
  };
}

/** A condition with the requirements that it is about, or with the text that was written in their place. */
function conditionOf(
  { requirement = '', condition = '', by }: FilledForm['conditions'][number],
  known: Known,
): PanelCondition {
  const words = wordsOfRequirement(requirement);
  const found = words.flatMap((word) => known.get(word)?.id ?? []);
  const areIds = found.length === words.length;
  return {
    requirements: areIds ? found : [],
    condition: areIds ? condition : `${requirement}: ${condition}`,
    by: by === undefined ? undefined : dayAnswered(by),
  };
}

/** What was in the pack: its evidence is known to be the same today. */
function packedThen(
  { target, asOf, pieces: codes }: FormIdentity,
  { portfolio, library, pieces, today }: FormContext,
): PackedThen {
  const evidence = codes.flatMap((code) => {
    const id = pieces.get(code);
    return id === undefined ? [] : [{ evidence: id, code }];
  });
  const ids = new Set(evidence.map((one) => one.evidence));
  const then = portfolioOn(
    asOf,
    { ...portfolio, evidence: portfolio.evidence.filter(({ id }) => ids.has(id)) },
    today,
  );
  const byState = new Map<State, RequirementId[]>();
  for (const one of assessPortfolio(then, library, target, asOf)?.coverage ?? []) {
    byState.set(one.state, [...(byState.get(one.state) ?? []), one.requirement.id]);
  }
  return {
    evidence,
    states: [...byState].map(([state, requirements]) => ({ state, requirements })),
  };
}

/** A record without what otpath adds for the next pack: a form says nothing of it. */
const formatDecided = (record: PanelRecord): string =>
  formatPanelRecord({ ...record, packed: undefined });

function planned(
  record: PanelRecord,
  { panels }: Portfolio,
  rest: Pick<PanelPlan, 'numbers' | 'undecided' | 'doubts'>,
): PanelPlan | PanelFault {
  const text = formatPanelRecord(record);
  if (sizeOf(text) > defaultLimits.signOff) return { kind: 'too-large' };
  const there = panels.find(({ date, target }) => date === record.date && target === record.target);
  // Formatted, so that nothing but what they say is compared.
  const isThere = there !== undefined && formatDecided(there) === formatDecided(record);
  if (there && !isThere) return { kind: 'other-record', file: there.origin.file };
  return {
    record,
    file: there?.origin.file ?? panelFile(record),
    text,
    isThere,
    ...rest,
  };
}

export const isPanelFault = (answer: PanelPlan | PanelFault): answer is PanelFault =>
  'kind' in answer;

/** What a target has, by its id inside its framework. What is recognised already is not asked. */
type Known = ReadonlyMap<string, { readonly id: RequirementId; readonly isAsked: boolean }>;

/** Undefined where there is no such target. */
function requirementsOf(
  portfolio: Portfolio,
  library: Library,
  { target, asOf }: FormIdentity,
): Known | undefined {
  const assessment = assessPortfolio(portfolio, library, target, asOf);
  return (
    assessment &&
    new Map(
      assessment.coverage.map(({ requirement: { id }, state }) => [
        localId(id),
        { id, isAsked: state !== 'assumed' },
      ]),
    )
  );
}
