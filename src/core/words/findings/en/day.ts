import type { DayAdvice } from '../../../model/finding-args/evidence.ts';
import { englishDay, months } from '../../../text/english-day.ts';

/** What to write for a day that the calendar does not have. */
export function hintForDay(advice: DayAdvice): string {
  switch (advice.case) {
    case 'swapped':
      return `If you mean ${englishDay(advice.meant)}, write ${advice.meant}: year, month, day.`;
    case 'no-such-month':
      return 'Write the day you meant as year, month, day. The month is a number from 01 to 12.';
    case 'days-in-month':
      return `${months[advice.month - 1]!} ${advice.year} has ${String(advice.days)} days. Write the day you meant as year, month, day.`;
  }
}
