import { daysBetween, hasHappened, isCalendarDate, type IsoDate } from '../model/date.ts';
import type { Credential } from '../model/portfolio.ts';

/** A credential is called expiring in the last 90 days of its validity. */
const expiringDays = 90;

/** A credential is held on its last day and expired on the day after. */
export function stateAt(expires: IsoDate, asOf: IsoDate): 'held' | 'expiring' | 'expired' {
  if (expires < asOf) return 'expired';
  return daysBetween(asOf, expires) <= expiringDays ? 'expiring' : 'held';
}

/** Whether the dates of a credential can be relied on: it was issued, and its end is a day of the calendar. */
export const hasUsableDates = ({ issued, expires }: Credential, asOf: IsoDate): boolean =>
  (issued === undefined || hasHappened(issued, asOf)) &&
  (expires === undefined || isCalendarDate(expires));

/**
 * The credentials of which nothing newer is recorded that does the same, and that are expired or
 * expiring as asked.
 */
export function runningOut(
  credentials: readonly Credential[],
  state: 'expiring' | 'expired',
  asOf: IsoDate,
): readonly (Credential & { readonly expires: IsoDate })[] {
  const usable = credentials.filter((one) => hasUsableDates(one, asOf) && !isReversed(one));
  return usable.flatMap((one) => {
    const { expires } = one;
    if (expires === undefined || stateAt(expires, asOf) !== state) return [];
    return usable.some((other) => replaces(other, one)) ? [] : [{ ...one, expires }];
  });
}

/** Whether a credential ends before it begins. */
export const isReversed = ({ issued, expires }: Credential): boolean =>
  issued !== undefined && expires !== undefined && issued > expires;

/** Lasts longer, and does all that the other did. */
const replaces = (newer: Credential, older: Credential): boolean =>
  newer.kind === older.kind &&
  (newer.expires === undefined || newer.expires > older.expires!) &&
  older.barredLists.every((list) => newer.barredLists.includes(list));
