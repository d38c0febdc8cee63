import { isCalendarDate } from '../../model/date.ts';
import { datesOf } from '../../model/portfolio-references.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Evidence is of what has happened. */
export const futureDate: PortfolioRule<'future-date'> = {
  about: 'portfolio',
  code: 'OT308',
  name: 'future-date',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds evidence, witness confirmations and decisions dated after the day of the check. With `--as-of` and an earlier day, otpath ignores everything dated between that day and today instead, because it did not exist yet.',
    why: 'Something that has not happened yet can’t be evidence. Usually the year is mistyped.',
    fix: 'Correct the date. Put anything that is planned in your development plan.',
    bad: kitchen({ date: '«2099-03-14»' }),
    good: kitchen(),
  }),
  *check({ portfolio, asOf, locate }) {
    for (const { date, past, placeBy } of datesOf(portfolio)) {
      if (!past || !isCalendarDate(date) || date <= asOf) continue;
      yield {
        at: placeBy(locate),
        args: { date, asOf },
      };
    }
  },
};
