import type { DayAdvice } from '../../../model/finding-args/evidence.ts';
import { welshDay } from '../../cy-dates.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';

/** The month of a year: `Chwefror 2026`. */
const monthOf = (year: string, month: number): string =>
  welshDay(`${year}-${String(month)}-1`).replace(/^\d+ /, '');

/** What to write for a day that the calendar does not have. */
export function welshHintForDay(advice: DayAdvice): string {
  switch (advice.case) {
    case 'swapped':
      return `Os ${welshDay(advice.meant)} yw’r diwrnod, ysgrifennwch ${advice.meant}: blwyddyn, mis, diwrnod.`;
    case 'no-such-month':
      return 'Ysgrifennwch y diwrnod cywir fel blwyddyn, mis, diwrnod. Rhif o 01 i 12 yw’r mis.';
    case 'days-in-month':
      return `Mae gan ${monthOf(advice.year, advice.month)} ${welshPlural(advice.days, nouns.day)}. Ysgrifennwch y diwrnod cywir fel blwyddyn, mis, diwrnod.`;
  }
}
