import { currencyOf, isStale, staleSince } from '../../assess/currency.ts';
import { isCalendarDate } from '../../model/date.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Evidence grows old. That is no mistake, but it is good to know. */
export const staleEvidence: PortfolioRule<'stale-evidence'> = {
  about: 'portfolio',
  code: 'OT314',
  name: 'stale-evidence',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds evidence that is older than the policy allows.',
    why: 'Its claims no longer count. This is not a mistake: all evidence gets old.',
    fix: 'Keep it if it still says something about you, and add newer work for the same statements.',
    bad: kitchen({ date: '«2024-03-14»' }),
    good: kitchen(),
  }),
  *check({ portfolio, policy, asOf, locate }) {
    for (const evidence of portfolio.evidence) {
      const { id, period, origin } = evidence;
      const { from, to } = period;
      if (!isCalendarDate(from) || !isCalendarDate(to) || from > to) continue;
      if (!isStale(evidence, policy, asOf)) continue;
      yield {
        at: locate(origin, 'date', ...(from === to ? [] : ['to'])),
        args: { months: currencyOf(evidence, policy), since: staleSince(evidence, policy) },
        subject: [id],
      };
    }
  },
};
