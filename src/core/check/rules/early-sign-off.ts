import { currentSignOffs } from '../../assess/sign-offs.ts';
import { isCalendarDate } from '../../model/date.ts';
import { signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Nobody can judge what has not happened. */
export const earlySignOff: PortfolioRule<'early-sign-off'> = {
  about: 'portfolio',
  code: 'OT616',
  name: 'early-sign-off',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds sign-offs dated before the evidence they are about.',
    why: 'A panel will ask how this is possible. Usually one of the two dates is mistyped.',
    fix: 'Check both dates, and correct the one that is wrong.',
    bad: signedKitchen({ date: '«2026-03-01»' }),
    good: signedKitchen(),
  }),
  *check({ portfolio, locate, asOf }) {
    for (const { evidence: id, date, origin } of currentSignOffs(portfolio, asOf)) {
      const evidence = portfolio.evidence.find((one) => one.id === id);
      if (!evidence || !isCalendarDate(date) || date >= evidence.period.to) continue;
      yield {
        at: locate(origin, 'date'),
        args: { date, evidenceDate: evidence.period.to },
        subject: [id],
      };
    }
  },
};
