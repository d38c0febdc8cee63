import { isCalendarDate, type IsoDate, type Period } from './date.ts';
import { dayIn, dayTyped } from './written-day.ts';

/** Why something written is no day, or no period, on which work was done. */
export type PeriodFault = 'unreadable' | 'not-in-calendar' | 'future' | 'too-early' | 'reversed';

/** Nobody who keeps a portfolio worked before. */
const earliest = '1900-01-01' as IsoDate;

/** What stands between the first and the last day. */
const between = /\s*(?:\.\.+|…|–|—)\s*|\s+(?:to|until|till|hyd|i|-)\s+/i;

/**
 * The day or the period that somebody types: `2026-03-14`, `14/03/2026`, `14 March 2026`, `14 March`,
 * `yesterday`, `March 2026`, `2026-03-01..2026-03-14`, `1 to 14 March 2026`. Of two numbers the day comes
 * first, as in Britain; a day without a year is the latest one.
 */
export function periodWritten(written: string, today: IsoDate): Period | PeriodFault {
  const period = readPeriod(written.trim().replace(/\s+/g, ' '), today);
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

function readPeriod(written: string, today: IsoDate): Period | undefined {
  const single = dayTyped(written, today);
  if (single !== undefined) return { from: single, to: single };
  const month = readMonth(written);
  if (month) return month;
  const [first, last, ...more] = splitPeriod(written);
  const to = last === undefined || more.length > 0 ? undefined : dayTyped(last, today);
  if (to === undefined || first === undefined) return undefined;
  const from = dayTyped(first, today) ?? dayTyped(completed(first, to), today);
  return from === undefined ? undefined : { from, to };
}

/** `1-14 March 2026` has no spaces, and `2026-03-01` is no period. */
const splitPeriod = (written: string): readonly string[] =>
  written.replace(/^(\d{1,2})-(?=\d{1,2} \p{L})/u, '$1 to ').split(between);

/** The first day as people shorten it: `1`, `28 February`. */
function completed(first: string, to: IsoDate): string {
  const [year = '', month = ''] = to.split('-');
  return /^\d{1,2}\p{L}*$/u.test(first)
    ? `${parseInt(first, 10).toString()}/${month}/${year}`
    : `${first} ${year}`;
}

function readMonth(written: string): Period | undefined {
  if (!/^\p{L}{3,}\.? \d{4}$/u.test(written)) return undefined;
  const to = dayIn(written);
  return to && { from: `${to.slice(0, 8)}01` as IsoDate, to };
}
