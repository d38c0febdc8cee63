import type { Cohort, CohortRow, CohortStep } from '../model/cohort.ts';
import { addMonths, daysBetween, type IsoDate } from '../model/date.ts';
import { inOrder } from './cohort-tally.ts';

/** One step, and whose portfolio it is about. */
export interface StepFor {
  readonly row: CohortRow;
  readonly step: CohortStep;
}

/** In days: what waits longer comes before what runs out later. */
const waitsLong = 28;

/** In months. Somebody who has added no evidence for this long may be stuck. */
const quiet = 6;

/** What holds up most comes first: what may not go on, what concerns others, what people wait for, the rest. */
const urgency: Readonly<Record<CohortStep['kind'], number>> = {
  'credential-expired': 0,
  'personal-details': 1,
  // Until they are read, every number may be too low.
  unopened: 1,
  'no-target': 2,
  'past-end': 2,
  disagreements: 4,
  milestone: 4,
  'credential-expiring': 5,
  'no-recent-evidence': 6,
  conditions: 7,
  suspect: 8,
  errors: 9,
  waiting: 10,
};

const urgencyOf = (step: CohortStep): number =>
  step.kind === 'waiting' && step.days >= waitsLong ? 3 : urgency[step.kind];

/** What a supervisor should do next, the most urgent first; of what is as urgent, the older first. People are not ranked. */
export function stepsIn({ rows, asOf }: Cohort): readonly StepFor[] {
  return rows
    .flatMap((row) => stepsOf(row, asOf).map((step) => ({ row, step })))
    .sort(
      (a, b) =>
        urgencyOf(a.step) - urgencyOf(b.step) ||
        inOrder(dayOf(a.step), dayOf(b.step)) ||
        inOrder(a.row.id, b.row.id) ||
        inOrder(a.row.path, b.row.path),
    );
}

const dayOf = (step: CohortStep): string =>
  'expires' in step ? step.expires : 'since' in step ? step.since : 'due' in step ? step.due : '';

function stepsOf(row: CohortRow, asOf: IsoDate): readonly CohortStep[] {
  const { target, waiting, findings, personalDetails, lastEvidence, onLeave } = row;
  const isQuiet = lastEvidence === undefined || lastEvidence <= addMonths(asOf, -quiet);
  const unopened = row.unopened ?? 0;
  const otherErrors = findings.errors - unopened;
  const count = (
    kind: 'unopened' | 'conditions' | 'suspect' | 'disagreements' | 'errors',
    of: number,
  ): readonly CohortStep[] => (of > 0 ? [{ kind, count: of }] : []);
  return [
    ...row.credentials.map(({ kind, state, expires }): CohortStep => ({
      kind: `credential-${state}`,
      credential: kind,
      expires,
    })),
    ...(personalDetails > 0 ? [{ kind: 'personal-details', count: personalDetails } as const] : []),
    ...count('unopened', unopened),
    ...(target ? [] : [{ kind: 'no-target' } as const]),
    ...milestoneSteps(row),
    ...(waiting?.for ?? []).map((one): CohortStep => ({
      kind: 'waiting',
      days: daysBetween(one.since, asOf),
      ...one,
    })),
    ...count('disagreements', row.disagreements),
    ...count('conditions', row.openConditions),
    ...count('suspect', row.suspect),
    // Nobody is expected to add evidence while they are away, or once they are there.
    ...(isQuiet && target?.ready !== true && !onLeave
      ? [{ kind: 'no-recent-evidence', last: lastEvidence } as const]
      : []),
    // Files that can't be opened have a step of their own.
    ...count('errors', otherErrors),
  ];
}

/** What was due and is not met. Nobody is reminded of it while they are away. */
function milestoneSteps({ milestone: facts, onLeave }: CohortRow): readonly CohortStep[] {
  if (!facts?.milestone || onLeave) return [];
  const { state, milestone, short } = facts;
  if (state === 'past-end') return [{ kind: 'past-end', ...milestone, short }];
  return state === 'needs-attention' ? [{ kind: 'milestone', ...milestone, short }] : [];
}
