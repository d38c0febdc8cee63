import { addMonths, isCalendarDate, type IsoDate } from '../model/date.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';

/** The day of the last supervision, as far as it is known, and how: somebody gave it, a record has it, or neither. */
export interface LastTime {
  readonly day: IsoDate;
  readonly from: 'given' | 'record' | 'usual';
}

/** In months. An older record says little about when the two last met. */
const recentRecord = 6;

/** In months: a quarter, which supervision seldom goes beyond. */
const usualGap = 3;

/** The day to compare with: the one that was given, that of the latest supervision record, or a quarter ago. */
export function lastTime(
  { evidence }: Pick<Portfolio, 'evidence'>,
  asOf: IsoDate,
  given?: IsoDate,
): LastTime {
  if (given !== undefined) return { day: given, from: 'given' };
  const earliest = addMonths(asOf, -recentRecord);
  const latest = evidence
    .filter(isSupervision)
    .map(({ period }) => period.to)
    .filter((day) => isCalendarDate(day) && day >= earliest && day < asOf)
    .sort()
    .at(-1);
  return latest === undefined
    ? { day: addMonths(asOf, -usualGap), from: 'usual' }
    : { day: latest, from: 'record' };
}

const isSupervision = ({ type }: Evidence): boolean => type === 'supervision-record';
