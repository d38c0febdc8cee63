import type { PlannedDayView } from '../report/plan.ts';
import type { Words } from '../words/index.ts';

/** A day of the plan: put into words where it is a day, else as it was written. */
export const plannedDay = ({ written, date }: PlannedDayView, words: Words): string =>
  date === undefined ? written : words.date(date);
