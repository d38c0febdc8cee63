import { isCalendarDate } from '../../model/date.ts';
import { datesOf } from '../../model/portfolio-references.ts';
import { kitchen } from '../example.ts';
import { adviceForDay } from './no-such-day.ts';
import type { PortfolioRule } from '../rule.ts';

/** A day that the calendar does not have. */
export const impossibleDate: PortfolioRule<'impossible-date'> = {
  about: 'portfolio',
  code: 'OT307',
  name: 'impossible-date',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds dates that do not exist, such as 30 February.',
    why: 'otpath can’t tell when it happened, so it doesn’t count.',
    fix: 'Write the date you meant, as year, month, day.',
    bad: kitchen({ date: '«2026-02-30»' }),
    good: kitchen(),
  }),
  *check({ portfolio, locate }) {
    for (const { date, placeBy } of datesOf(portfolio)) {
      if (isCalendarDate(date)) continue;
      yield {
        at: placeBy(locate),
        args: { date, advice: adviceForDay(date) },
      };
    }
  },
};
