import { hasHappened, isCalendarDate, type IsoDate } from '../model/date.ts';
import type { Waiver } from '../model/portfolio.ts';

/** A waiver holds with both a reason and a name, from its date to its last day. */
export const isInForce = ({ reason, by, date, until }: Waiver, asOf: IsoDate): boolean =>
  isGiven(reason) &&
  isGiven(by) &&
  (date === undefined || hasHappened(date, asOf)) &&
  (until === undefined || (isCalendarDate(until) && asOf <= until));

const isGiven = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
