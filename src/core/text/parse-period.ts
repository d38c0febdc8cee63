import { isCalendarDate, type IsoDate, type Period } from '../model/date.ts';
import { dayTyped, lastOfMonth, plainDate } from './parse-date.ts';

/** Why something written is no day, or no period, on which work was done. */
export type PeriodFault = 'unreadable' | 'not-in-calendar' | 'future' | 'too-early' | 'reversed';

/** Nobody who keeps a portfolio worked before. */
const earliest = '1900-01-01' as IsoDate;

/** What stands between the first and the last day. */
const between = /(?<!\s)(?:\s*(?:\.\.+|…|–|—)\s*|\s+(?:to|until|till|hyd|i|-)\s+)/i;

/**
 * The day or the period that somebody types: `2026-03-14`, `14/03/2026`, `14 March 2026`, `14 March`,
 * `yesterday`, `March 2026`, `2026-03-01..2026-03-14`, `1 to 14 March 2026`, `March to May 2026`. Of two numbers the day comes
 * first, as in Britain; a day without a year is the latest one.
 */
export function periodWritten(written: string, today: IsoDate): Period | PeriodFault {
  const period = periodMeant(written, today);
  if (!period) return 'unreadable';
  const { from, to } = period;
  if (!isCalendarDate(from) || !isCalendarDate(to)) return 'not-in-calendar';
  if (from > to) return 'reversed';
  if (to > today) return 'future';
  return from < earliest ? 'too-early' : period;
}

/** One day that somebody types, such as that on which a witness confirmed something. */
export function dayWritten(written: string, today: IsoDate): IsoDate | PeriodFault {
  const period = periodWritten(written, today);
  if (typeof period === 'string') return period;
  return period.from === period.to ? period.from : 'unreadable';
}

/** As `periodWritten`, whether the calendar has such days or not. Without `today`, nothing recent is understood. */
export function periodMeant(typed: string, today?: IsoDate): Period | undefined {
  const written = plainDate(typed);
  const single = dayOrMonth(written, today);
  if (single) return single;
  const [first = '', last, ...more] = splitPeriod(written);
  if (last === undefined || more.length > 0) return undefined;
  const end = dayOrMonth(last, today);
  const start = end && (dayOrMonth(first, today) ?? dayOrMonth(completed(first, end), today));
  return start && { from: start.from, to: end.to };
}

/** One day, or one month: `March 2026`, `03/2026`, `2026-03`. */
function dayOrMonth(written: string, today?: IsoDate): Period | undefined {
  const day = dayTyped(written, today);
  if (day !== undefined) return { from: day, to: day };
  const to = lastOfMonth(written);
  return to && { from: `${to.slice(0, 8)}01` as IsoDate, to };
}

/** `1-14 March 2026` and `March-May 2026` have no spaces, and ISO 8601 puts a slash between two days. */
const splitPeriod = (written: string): readonly string[] =>
  written
    .replace(/^from /i, '')
    .replace(/^(\d{4}-\d{2}-\d{2})[/-](?=\d{4}-\d{2}-\d{2}$)/, '$1 to ')
    .replace(/^([^-]+?)-(?=[^-]+$)/, '$1 to ')
    .split(between);

/** The first day as people shorten it: `1`, `28 February`, `March`. */
function completed(first: string, { from, to }: Period): string {
  const [year = '', month = ''] = to.split('-');
  return /^\d{1,2}\p{L}*$/u.test(first)
    ? // Before a whole month, a number is no day of it.
      from === to
      ? `${parseInt(first, 10).toString()}/${month}/${year}`
      : ''
    : `${first} ${year}`;
}
