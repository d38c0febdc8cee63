import type { IsoDate } from '../../model/date.ts';
import type { Span } from '../../model/place.ts';
import { kitchen } from '../example.ts';
import type { FindingDraft, PortfolioRule } from '../rule.ts';

/** A period ends on or after the day it begins. */
export const periodReversed: PortfolioRule<'period-reversed'> = {
  about: 'portfolio',
  code: 'OT309',
  name: 'period-reversed',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds periods that end before they start.',
    why: 'otpath can’t work out how old the evidence is, or how long the experience lasted, so it doesn’t count.',
    fix: 'Swap the two dates, or correct the one that is wrong.',
    bad: kitchen({ date: { from: '2026-03-14', to: '«2026-01-10»' } }),
    good: kitchen(),
  }),
  *check({ portfolio, locate }) {
    for (const { period, origin } of portfolio.evidence) {
      if (period.from > period.to)
        yield reversed(period.from, period.to, locate(origin, 'date', 'to'));
    }
    for (const { from, to, origin } of [...portfolio.experience, ...portfolio.breaks]) {
      if (to !== undefined && from > to) yield reversed(from, to, locate(origin, 'to'));
    }
  },
};

const reversed = (from: IsoDate, to: IsoDate, at: Span): FindingDraft<'period-reversed'> => ({
  at,
  args: { from, to },
});
