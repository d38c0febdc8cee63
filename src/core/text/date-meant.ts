import { isCalendarDate, type IsoDate, type Period } from '../model/date.ts';
import { dateInOrder, lastOfMonth, plainDate, withCentury } from './parse-date.ts';
import { periodMeant } from './parse-period.ts';

/** What somebody meant who wrote a date into a file in another form than `2026-03-14`. */
export type DateMeant =
  | {
      readonly is: 'day' | 'period';
      readonly period: Period;
      /** Whether it can be read in one way only. */
      readonly certain: boolean;
      /** Whether day and month could be the other way round. */
      readonly eitherOrder?: true;
    }
  | { readonly is: 'no-such-day'; readonly day: IsoDate }
  | { readonly is: 'reversed' };

/**
 * Reads a date in a file as questions and options read it: the whole text is one day or one plain period, or
 * nothing is understood. Where only one day may be written, a month is its last or its first day, which is a
 * likely reading and not a certain one.
 */
export function dateMeant(
  written: string,
  allowed: 'day-or-period' | 'day' | 'first-day',
): DateMeant | undefined {
  const text = plainDate(written.replace(/["'“”„‘’]/g, ''));
  const inOrder = dateInOrder(text);
  if (inOrder !== undefined) return placed({ from: inOrder, to: inOrder }, true);
  const period = periodMeant(text) ?? periodMeant(withCentury(text));
  if (!period) return undefined;
  if (allowed === 'day-or-period' || period.from === period.to) {
    return placed(period, isOneWay(text), isOneWay(withCentury(text)) ? 1 : 2);
  }
  if (lastOfMonth(text) === undefined) return undefined;
  const day = allowed === 'first-day' ? period.from : period.to;
  return placed({ from: day, to: day }, false);
}

function placed(period: Period, certain: boolean, orders = 1): DateMeant {
  const { from, to } = period;
  const missing = [from, to].find((day) => !isCalendarDate(day));
  if (missing !== undefined) return { is: 'no-such-day', day: missing };
  if (from > to) return { is: 'reversed' };
  const is = from === to ? 'day' : 'period';
  return { is, period, certain, ...(orders > 1 ? { eitherOrder: true } : {}) };
}

const inNumbers = /(?<![\d-])\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})(?!\d)/g;

/** Whether every day in numbers can be read in one order only. A short year may be of either century. */
const isOneWay = (text: string): boolean =>
  (text.match(inNumbers) ?? []).every((day) => dateInOrder(day.replaceAll(' ', '/')) !== undefined);
