import type { DayAdvice } from '../../model/finding-args/evidence.ts';
import { isCalendarDate, type IsoDate } from '../../model/date.ts';

/** What to write for a day that the calendar does not have: year, month and number as files have them. */
export function adviceForDay(day: string): DayAdvice {
  const [year = '', month = '', number = ''] = day.split('-');
  if (!(Number(month) >= 1 && Number(month) <= 12)) {
    const meant = `${year}-${number}-${month}`;
    return isCalendarDate(meant as IsoDate)
      ? { case: 'swapped', meant }
      : { case: 'no-such-month' };
  }
  const days = [31, 30, 29, 28].find((one) => isCalendarDate(`${year}-${month}-${one}` as IsoDate));
  return { case: 'days-in-month', year, month: Number(month), days: days ?? 31 };
}
