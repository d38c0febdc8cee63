import type { CountedFrom, OtherState, Reason } from '../model/assessment.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  hasHappened,
  isCalendarDate,
  monthsBetween,
  type IsoDate,
} from '../model/date.ts';
import type {
  CredentialRequirement,
  ExperienceRequirement,
  JudgementRequirement,
} from '../model/framework.ts';
import type { Judgement, Portfolio } from '../model/portfolio.ts';
import type { Verdict } from './claim-coverage.ts';
import { hasUsableDates, stateAt } from './credential-validity.ts';

/** Of several credentials of one kind the one that lasts longest counts; one without an end lasts longest of all. */
export function judgeCredential(
  { credential, barredLists }: CredentialRequirement,
  portfolio: Portfolio,
  asOf: IsoDate,
): Verdict<OtherState> {
  const missing = (reason: Reason): Verdict<OtherState> => ({
    state: 'missing',
    why: [reason],
    next: { kind: 'obtain', credential },
  });
  const ofKind = portfolio.credentials.filter(({ kind }) => kind === credential);
  if (ofKind.length === 0) return missing({ kind: 'not-recorded' });
  const issued = ofKind.filter((one) => hasUsableDates(one, asOf));
  if (issued.length === 0) return missing({ kind: 'unusable-date' });
  const complete = issued.filter((one) =>
    barredLists.every((list) => one.barredLists.includes(list)),
  );
  if (complete.length === 0) return missing({ kind: 'lists-missing', lists: barredLists });

  const ends = complete.map(({ expires }) => expires);
  if (ends.includes(undefined)) return { state: 'held', why: [{ kind: 'held' }] };
  const expires = ends.flatMap((end) => end ?? []).reduce((a, b) => (a > b ? a : b));
  switch (stateAt(expires, asOf)) {
    case 'held':
      return { state: 'held', why: [{ kind: 'held', expires }] };
    case 'expiring':
      return {
        state: 'expiring',
        why: [{ kind: 'expires', expires, days: daysBetween(asOf, expires) }],
        next: { kind: 'renew', by: expires },
      };
    case 'expired':
      return { state: 'expired', why: [{ kind: 'expired', expires }], next: { kind: 'renew' } };
  }
}

/** Experience with the day on which time alone will meet it. */
export type ExperienceVerdict = Verdict<OtherState> & { readonly metOn?: IsoDate | undefined };

/** Counted from a date in the practitioner's settings, or over the periods recorded under a name. */
export function judgeExperience(
  requirement: ExperienceRequirement,
  portfolio: Portfolio,
  asOf: IsoDate,
): ExperienceVerdict {
  const { months: needed, of, since = 'started' } = requirement;
  return of === undefined
    ? sinceDate(portfolio.practitioner[since], since, needed, asOf)
    : overPeriods(portfolio, of, needed, asOf);
}

const uncounted = (counted: CountedFrom): Verdict<OtherState> => ({
  state: 'not-yet',
  why: [{ kind: 'from-when', counted }],
  next: { kind: 'record-dates', counted },
});

function sinceDate(
  from: IsoDate | undefined,
  since: 'qualified' | 'started',
  needed: number,
  asOf: IsoDate,
): ExperienceVerdict {
  if (from === undefined || !isCalendarDate(from)) {
    return uncounted({ date: since });
  }
  const metOn = addMonths(from, needed);
  const why = [{ kind: 'months' as const, months: monthsBetween(from, asOf), needed }];
  return metOn <= asOf
    ? { state: 'met', why, metOn }
    : { state: 'not-yet', why, metOn, next: { kind: 'wait', until: metOn } };
}

function overPeriods(
  portfolio: Portfolio,
  of: string,
  needed: number,
  asOf: IsoDate,
): ExperienceVerdict {
  const periods = joined(
    portfolio.experience
      .filter(
        (one) =>
          one.of === of &&
          hasHappened(one.from, asOf) &&
          (one.to === undefined || (isCalendarDate(one.to) && one.to >= one.from)),
      )
      .map(({ from, to }) => ({
        from,
        to: to === undefined || to > asOf ? asOf : to,
        runsUntil: to === undefined ? ('open' as const) : to > asOf ? to : undefined,
      })),
  );
  if (periods.length === 0) {
    return uncounted({ of });
  }
  const months = periods.reduce(
    (sum, { from, to }) => sum + monthsBetween(from, addDays(to, 1)),
    0,
  );
  const why = [{ kind: 'months' as const, months, needed }];
  if (months >= needed) return { state: 'met', why };
  const running = periods.find(({ runsUntil }) => runsUntil !== undefined);
  const before = running ? months - monthsBetween(running.from, addDays(running.to, 1)) : 0;
  const metOn = running && addDays(addMonths(running.from, needed - before), -1);
  // A period that ends before it is long enough promises nothing.
  const isLongEnough = metOn && (running.runsUntil === 'open' || metOn <= running.runsUntil!);
  return isLongEnough
    ? { state: 'not-yet', why, metOn, next: { kind: 'wait', until: metOn } }
    : { state: 'not-yet', why, next: { kind: 'gain-experience', months: needed - months } };
}

/** A period up to the day of the assessment, and how long it goes on after it. */
interface CountedPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly runsUntil?: IsoDate | 'open' | undefined;
}

/** Periods that touch or overlap are one, so that no month counts twice. */
function joined(periods: readonly CountedPeriod[]): readonly CountedPeriod[] {
  const result: CountedPeriod[] = [];
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (!last || period.from > addDays(last.to, 1)) {
      result.push(period);
      continue;
    }
    const to = period.to > last.to ? period.to : last.to;
    result[result.length - 1] = {
      from: last.from,
      to,
      runsUntil: longer(last.runsUntil, period.runsUntil),
    };
  }
  return result;
}

const longer = (
  a: CountedPeriod['runsUntil'],
  b: CountedPeriod['runsUntil'],
): CountedPeriod['runsUntil'] => {
  if (a === undefined || b === undefined) return a ?? b;
  return a === 'open' || b === 'open' ? 'open' : a > b ? a : b;
};

/** Only people decide it: it is given when they have, and awaited until then. */
export function judgeJudgement(
  { by, unasked }: JudgementRequirement,
  judgement: Judgement | undefined,
): Verdict<OtherState> {
  return judgement
    ? { state: 'given', why: [{ kind: 'judged', by: judgement.by, date: judgement.date }] }
    : {
        state: 'awaiting',
        why: [{ kind: 'people-decide', by }],
        next: unasked ? undefined : { kind: 'ask-people' },
      };
}
