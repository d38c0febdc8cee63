import { kitchen } from './example.ts';
import type { PortfolioRule } from './rule.ts';

/** A period ends on or after the day it begins. */
export const periodReversed: PortfolioRule = {
  about: 'portfolio',
  code: 'OT309',
  name: 'period-reversed',
  severity: 'error',
  doc: () => ({
    what: 'Finds periods whose last day is before the first.',
    why: "The age of the evidence can't be worked out from it.",
    fix: 'Swap the two dates, or correct the mistyped one.',
    bad: kitchen({ date: { from: '2026-03-14', to: '«2026-01-10»' } }),
    good: kitchen(),
  }),
  *check({ portfolio, locate }) {
    for (const { period, origin } of portfolio.evidence) {
      if (period.from <= period.to) continue;
      yield {
        at: locate(origin, 'date', 'to'),
        message: `This period ends on ${period.to}, before it begins on ${period.from}.`,
        hint: 'Swap the two dates, or correct the mistyped one.',
      };
    }
  },
};
