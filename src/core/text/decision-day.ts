import { isCalendarDate, type IsoDate } from '../model/date.ts';
import { dayTyped } from './parse-date.ts';

/** Why a day can’t be the one on which something was decided. */
export type DayTrouble = 'no-day' | 'too-early' | 'to-come';

/** Between which days somebody can have decided. */
export interface DecisionDays {
  /** The day on which they were asked, or on which what they decide on was made. */
  readonly asked: IsoDate;
  readonly today: IsoDate;
}

/** The day of a decision as somebody wrote it, with what is wrong with it. Where it is no day, there is none. */
export type DecisionDay =
  | { readonly day: IsoDate; readonly trouble?: 'too-early' | 'to-come' | undefined }
  | { readonly day?: undefined; readonly trouble: 'no-day' };

/** A day as seen from the one on which it was written, which nobody knows who reads a form later. */
const fromThen = /^(?:today|heddiw|yesterday|ddoe)\W*$/i;

/** Reads the day of a decision in a form, in every way in which people type days that says which one it is. */
export function decisionDay(written: string, { asked, today }: DecisionDays): DecisionDay {
  if (fromThen.test(written.trim())) return { trouble: 'no-day' };
  const day = dayTyped(written, today);
  if (day === undefined || !isCalendarDate(day)) return { trouble: 'no-day' };
  if (day < asked) return { day, trouble: 'too-early' };
  return day > today ? { day, trouble: 'to-come' } : { day };
}
