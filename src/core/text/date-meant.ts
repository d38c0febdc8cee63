import { addDays, addMonths, isCalendarDate, type IsoDate, type Period } from '../model/date.ts';
import { dateInOrder, dayMeant, plainDate } from './parse-date.ts';
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
 * Reads a date in a file as questions and options read it. Where only one day may be written, a month is
 * its last day, which is a likely reading and not a certain one.
 */
export function dateMeant(
  written: string,
  allowed: 'day' | 'day-or-period',
): DateMeant | undefined {
  const text = plainDate(written.replace(/["'“”„‘’]/g, ''));
  const inOrder = dateInOrder(text);
  if (inOrder !== undefined) return placed({ from: inOrder, to: inOrder }, true);
  const period = periodMeant(text) ?? periodMeant(withCentury(text));
  if (period && (allowed === 'day-or-period' || period.from === period.to)) {
    return placed(period, isOneWay(text), ordersIn(text));
  }
  const day = period ? lastOfMonth(period) : dayMeant(text);
  return day && placed({ from: day, to: day }, false);
}

function placed(period: Period, certain: boolean, orders = 1): DateMeant {
  const { from, to } = period;
  const missing = [from, to].find((day) => !isCalendarDate(day));
  if (missing !== undefined) return { is: 'no-such-day', day: missing };
  if (from > to) return { is: 'reversed' };
  const is = from === to ? 'day' : 'period';
  return { is, period, certain, ...(orders > 1 ? { eitherOrder: true } : {}) };
}

/** The last day of a period that is one month. */
const lastOfMonth = ({ from, to }: Period): IsoDate | undefined =>
  from.endsWith('-01') && addDays(addMonths(from, 1), -1) === to ? to : undefined;

const inNumbers = /(?<![\d-])\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})(?!\d)/g;

/** A word before a day that changes nothing. */
const dayOfWeek =
  /^(?:from|mon|tue|wed|thu|fri|sat|sun|dydd|llun|mawrth|mercher|iau|gwener|sadwrn|sul)/i;

/** Whether every day in numbers can be read in one order only. A short year may be of either century. */
const isOneWay = (text: string): boolean =>
  (/^\d/.test(text) || /^\p{L}+\.? \d{4}$/u.test(text) || dayOfWeek.test(text)) &&
  (text.match(inNumbers) ?? []).every((day) => dateInOrder(day.replaceAll(' ', '/')) !== undefined);

const ordersIn = (text: string): number =>
  (withCentury(text).match(inNumbers) ?? []).every(
    (day) => dateInOrder(day.replaceAll(' ', '/')) !== undefined,
  )
    ? 1
    : 2;

/** `14.3.26` as `14.3.2026`. */
const withCentury = (text: string): string =>
  text.replace(/(?<![\d-])(\d{1,2}[-/. ]\d{1,2}[-/. ])(\d{2})(?!\d)/g, '$120$2');
