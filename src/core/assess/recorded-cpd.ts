import type { CpdRecord } from '../model/cpd-record.ts';
import {
  addDays,
  addMonths,
  hasHappened,
  isCalendarDate,
  type IsoDate,
  type Period,
} from '../model/date.ts';
import { evidenceTypesOf } from '../model/evidence-types.ts';
import type { FrameworkId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';
import { laterOf, monthsOf, overlap, stretchesWithout } from '../text/periods.ts';
import type { Break, Evidence, Portfolio } from '../model/portfolio.ts';
import type { FirstYears, RecordedCpd, StretchWithout } from '../model/recorded-cpd.ts';
import { countWords } from '../text/count-words.ts';
import { renewalOn } from './renewal.ts';

/** The CPD record that a framework asks for: its own, or that of a framework that it extends. */
export const recordedCpdOf = (library: Library, framework: FrameworkId): CpdRecord | undefined =>
  lineageOf(library, framework).find(({ cpdRecord }) => cpdRecord !== undefined)?.cpdRecord;

/**
 * Counts what a portfolio has of what a CPD record asks, over the registration that holds on a day. Every
 * piece of evidence is taken for one activity, and its period for activity on all of its days.
 */
export function recordCpd(
  portfolio: Portfolio,
  record: CpdRecord,
  library: Library,
  asOf: IsoDate,
): RecordedCpd {
  const { cycle, standing } = renewalOn(record.renewal, asOf);
  const { qualified } = portfolio.practitioner;
  // Nobody owes activity for days on which they could not yet practise.
  const from =
    qualified !== undefined && hasHappened(qualified, asOf)
      ? laterOf(cycle.from, qualified)
      : cycle.from;
  const period: Period = { from, to: asOf };
  const usable = portfolio.evidence.filter(({ period: one }) => isUsable(one));
  const past = usable.filter(({ period: { to } }) => to <= asOf);
  const activities = past.filter((one) => one.period.to >= from).sort(earliestFirst);
  return {
    record,
    cycle,
    period,
    activities,
    leftOut: {
      before: past.length - activities.length,
      toCome: usable.length - past.length,
      unusable: portfolio.evidence.length - usable.length,
    },
    types: typesOf(activities, library),
    stretches: stretchesOf(period, activities, portfolio.breaks, record.breaks.months),
    texts: record.texts.map((text) => ({ text, words: wordsIn(text.file, portfolio) })),
    renewal: standing,
    firstYears: firstYearsOf(qualified, record.audit.notInFirstYears, asOf),
  };
}

const isUsable = ({ from, to }: Period): boolean =>
  isCalendarDate(from) && isCalendarDate(to) && from <= to;

/** Orders evidence by its days. */
export function earliestFirst(a: Evidence, b: Evidence): number {
  const key = ({ period: { from, to }, id }: Evidence): string => [from, to, id].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

function typesOf(activities: readonly Evidence[], library: Library): RecordedCpd['types'] {
  const used = activities.map(({ type }) => type);
  return evidenceTypesOf(library)
    .map((type) => ({ type, count: used.filter((one) => one === type).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

function stretchesOf(
  period: Period,
  activities: readonly Evidence[],
  breaks: readonly Break[],
  months: number,
): readonly StretchWithout[] {
  const isLong = (stretch: Period): boolean => monthsOf(stretch) >= months;
  const explanations = breaks
    .map((one) => ({ said: one, days: { from: one.from, to: one.to ?? period.to } }))
    .filter(({ days }) => isUsable(days))
    .sort((a, b) => (a.days.from < b.days.from ? -1 : 1));
  return stretchesWithout(
    period,
    activities.map((one) => one.period),
  )
    .filter(isLong)
    .map((stretch) => {
      const within = explanations.filter(({ days }) => overlap(days, stretch));
      const left = stretchesWithout(
        stretch,
        within.map(({ days }) => days),
      );
      return {
        period: stretch,
        months: monthsOf(stretch),
        breaks: within.map(({ said }) => said),
        explained: !left.some(isLong),
      };
    });
}

/** The words of a text of the portfolio. Undefined where it is not there, or can't be read. */
function wordsIn(file: string, { cpdTexts }: Portfolio): number | undefined {
  const found =
    cpdTexts.find((one) => one.file === file) ??
    cpdTexts.find((one) => one.file.toLowerCase() === file.toLowerCase());
  return found && countWords(found.body.text);
}

function firstYearsOf(qualified: IsoDate | undefined, years: number, asOf: IsoDate): FirstYears {
  if (qualified === undefined || !hasHappened(qualified, asOf)) return { kind: 'unknown' };
  const lastDay = addDays(addMonths(qualified, years * 12), -1);
  return { kind: asOf <= lastDay ? 'within' : 'past', qualified, lastDay };
}
