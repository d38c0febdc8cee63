import type { NextStep, PillarCondition } from '../model/assessment.ts';
import { addDays, addMonths, type IsoDate } from '../model/date.ts';
import type { Subject } from './next-actions.ts';

/** A quarter: the time between two reviews of a plan, and enough to do a piece of work and to write it up. */
const quarter = 3;

/** Days and months until something should be done, counted from the day of the plan. */
type Time = { readonly days: number } | { readonly months: number };

/**
 * How long each step may take. Two weeks for what needs only a few words or a few dates. One for a
 * credential that has run out, since without it nobody may practise. A month where somebody else has to
 * answer and still should remember: a witness, an issuing body, a choice to be talked over. A quarter for
 * new evidence, and for decisions, which panels make a few times a year.
 */
const times = {
  renew: { days: 7 },
  'record-dates': { days: 14 },
  'answer-role': { days: 14 },
  'mend-claim': { days: 14 },
  obtain: { months: 1 },
  'look-again': { months: 1 },
  'ask-sign-off': { months: 1 },
  'sign-again': { months: 1 },
  'meet-conditions': { months: 1 },
  'choose-one': { months: 1 },
  witnesses: { months: 1 },
  'add-claims': { months: quarter },
  'add-types': { months: quarter },
  'add-witnesses': { months: quarter },
  refresh: { months: quarter },
  'add-evidence': { months: quarter },
  pieces: { months: quarter },
  types: { months: quarter },
  'ask-people': { months: quarter },
} as const satisfies Readonly<
  Record<Exclude<NextStep['kind'], 'wait' | 'gain-experience'> | PillarCondition['kind'], Time>
>;

/**
 * In months: how long it usually takes to get what takes longer than a month to get, studied part-time beside the
 * work where that is usual. These are planning figures of otpath, and no framework requires them.
 */
const monthsToObtain: ReadonlyMap<string, number> = new Map([
  ['ot-degree', 36],
  ['ot-degree-equivalent', 36],
  ['masters-degree', 24],
  ['masters-in-progress', 6],
  ['cqfw-level-7-credit', 12],
  ['published-research', 12],
  ['doctorate', 48],
  ['doctorate-in-progress', 6],
  ['student-supervision-training', quarter],
]);

/**
 * The day by which something could be done. Nobody shows thirty statements in one quarter, so each
 * further part of the same work is due a quarter later.
 *
 * @param part counted from 0
 */
export function dueDay(subject: Subject, asOf: IsoDate, part: number): IsoDate {
  if (subject.kind === 'condition') return after(times[subject.condition.kind], asOf);
  const { step } = subject;
  switch (step.kind) {
    case 'wait':
      return step.until;
    case 'gain-experience':
      return addMonths(asOf, step.months);
    case 'renew':
      // Its last day is the day; what has run out is overdue already.
      return step.by ?? after(times.renew, asOf);
    case 'obtain':
      return addMonths(asOf, monthsToObtain.get(step.credential) ?? times.obtain.months);
    default:
      return addMonths(after(times[step.kind], asOf), part * quarter);
  }
}

/** A plan is looked at again when a step is due, and after a quarter at the latest. */
export function reviewDay(due: IsoDate, asOf: IsoDate): IsoDate {
  const latest = addMonths(asOf, quarter);
  return due < latest ? due : latest;
}

const after = (time: Time, asOf: IsoDate): IsoDate =>
  'days' in time ? addDays(asOf, time.days) : addMonths(asOf, time.months);
