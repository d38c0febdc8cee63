import { assessPortfolio } from '../assess/assess.ts';
import { portfolioOn } from '../assess/portfolio-on.ts';
import { formatPanelRecord } from '../files/panel/write-panel-record.ts';
import type { FilledForm } from '../files/panel/filled-form.ts';
import type { State } from '../model/assessment.ts';
import { isCalendarDate, type IsoDate } from '../model/date.ts';
import { localId, type EvidenceId, type RequirementId, type TargetId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import {
  panelFile,
  type FormIdentity,
  type PackedThen,
  type PanelCondition,
  type PanelDecision,
  type PanelRecord,
} from '../model/panel.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { nameInCode } from '../text/form-code.ts';
import { dayAnswered, dayTyped } from '../text/parse-date.ts';

export type { FilledForm } from '../files/panel/filled-form.ts';

/** What is missing in a form that is not finished. */
export type MissingInForm = 'outcome' | 'date' | 'members' | 'condition';

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
  | { readonly kind: 'doubled'; readonly answers: readonly string[] }
  | { readonly kind: 'unknown'; readonly ids: readonly string[] }
  | { readonly kind: 'unfinished'; readonly missing: readonly MissingInForm[] }
  | {
      readonly kind: 'bad-date';
      readonly written: string;
      readonly why: 'no-day' | 'before-pack' | 'to-come';
    }
  /** Another record has the same panel and target. */
  | { readonly kind: 'other-record'; readonly file: string };

/** What is to be written of a panel, or what is there already and says the same. */
export interface PanelPlan {
  readonly record: PanelRecord;
  readonly file: string;
  readonly text: string;
  readonly isThere: boolean;
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
  const { identity, doubled, outcome, reasons, feedback } = form;
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
  const conditions = form.conditions.map((one) => ({
    ...one,
    ...aboutOf(one.requirement ?? '', known),
  }));
  const byNumber = new Map(
    identity.pieces.map((piece, index) => [`E${String(index + 1)}`, pieces.get(piece)]),
  );
  const varcs = form.varcs.map((one) => ({ ...one, id: byNumber.get(one.evidence) }));
  const unknown = [
    ...varcs.filter(({ id }) => id === undefined).map(({ evidence }) => evidence),
    ...rows.map(({ id }) => id).filter((id) => !known.has(id)),
    ...conditions.flatMap((one) => one.unknown),
  ];
  if (unknown.length > 0) return { kind: 'unknown', ids: unknown };
  const ids = rows.map(({ id }) => id);
  const ticked = varcs.map(({ evidence }) => evidence);
  const answers = [
    ...new Set([
      ...doubled,
      ...ticked.filter((one, at) => ticked.indexOf(one) !== at),
      ...ids.filter((id, at) => ids.indexOf(id) !== at),
    ]),
  ];
  if (answers.length > 0) return { kind: 'doubled', answers };

  const named = form.members.filter(({ name }) => name !== undefined);
  const missing: readonly MissingInForm[] = [
    ...(outcome === undefined ? (['outcome'] as const) : []),
    ...(form.date === undefined ? (['date'] as const) : []),
    ...(named.length === 0 || named.length < form.members.length ? (['members'] as const) : []),
    ...(conditions.some(({ condition }) => condition === undefined)
      ? (['condition'] as const)
      : []),
  ];
  if (outcome === undefined || form.date === undefined || missing.length > 0) {
    return { kind: 'unfinished', missing };
  }
  const date = dayTyped(form.date, today);
  if (date === undefined || !isCalendarDate(date)) {
    return { kind: 'bad-date', written: form.date, why: 'no-day' };
  }
  if (date < asOf) return { kind: 'bad-date', written: form.date, why: 'before-pack' };
  if (date > today) return { kind: 'bad-date', written: form.date, why: 'to-come' };
  const set: PanelCondition[] = [];
  for (const { by: written, condition = '', requirements, text } of conditions) {
    const by = written === undefined ? undefined : dayAnswered(written);
    if (written !== undefined && by === undefined) {
      return { kind: 'bad-date', written, why: 'no-day' };
    }
    set.push({ requirements, condition: text === '' ? condition : `${text}: ${condition}`, by });
  }
  const record: PanelRecord = {
    practitioner: portfolio.practitioner.name,
    target,
    date,
    pack: { date: asOf, number: pack },
    outcome,
    reasons,
    feedback,
    conditions: set,
    decisions: rows.map(({ id, decision, comment }): PanelDecision => ({
      requirement: known.get(id)!,
      decision,
      comment,
    })),
    varcs: varcs.flatMap(({ id, agreed }) => (id === undefined ? [] : [{ evidence: id, agreed }])),
    conflicts: form.conflicts,
    members: named.map(({ name = '', ...rest }) => ({ name, ...rest })),
    packed: packedThen(identity, { portfolio, library, pieces, today }),
  };
  return planned(record, portfolio);
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

function planned(record: PanelRecord, { panels }: Portfolio): PanelPlan | PanelFault {
  const text = formatPanelRecord(record);
  const there = panels.find(({ date, target }) => date === record.date && target === record.target);
  // Formatted, so that nothing but what they say is compared.
  const isThere = there !== undefined && formatDecided(there) === formatDecided(record);
  if (there && !isThere) return { kind: 'other-record', file: there.origin.file };
  return {
    record,
    file: there?.origin.file ?? panelFile(record),
    text,
    isThere,
  };
}

export const isPanelFault = (answer: PanelPlan | PanelFault): answer is PanelFault =>
  'kind' in answer;

/** Everything that the target asks, by its id inside its framework; undefined where there is no such target. */
function requirementsOf(
  portfolio: Portfolio,
  library: Library,
  { target, asOf }: FormIdentity,
): ReadonlyMap<string, RequirementId> | undefined {
  const assessment = assessPortfolio(portfolio, library, target, asOf);
  return (
    assessment &&
    new Map(assessment.coverage.map(({ requirement }) => [localId(requirement.id), requirement.id]))
  );
}

/** Small words that people put between ids. */
const between = /^(?:and|a|ac|&|\+)$/i;

/**
 * What somebody wrote of a condition's requirements: ids, or a text such as the name of a part. What looks like an
 * id and is none is unknown.
 */
function aboutOf(
  written: string,
  known: ReadonlyMap<string, RequirementId>,
): {
  readonly requirements: readonly RequirementId[];
  readonly unknown: readonly string[];
  readonly text: string;
} {
  const words = written.split(/[\s,;]+/).filter((word) => word !== '' && !between.test(word));
  const found = words.map((word) => known.get(word.replace(/[.:]$/, '')));
  const requirements = found.filter((id) => id !== undefined);
  if (requirements.length === words.length) return { requirements, unknown: [], text: '' };
  const unknown = words.filter((word, index) => !found[index] && /\d/.test(word));
  return { requirements: [], unknown, text: written };
}
