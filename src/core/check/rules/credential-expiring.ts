import { runningOut } from '../../assess/credential-validity.ts';
import { daysBetween } from '../../model/date.ts';
import { settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A renewal takes weeks, so it is named in time. */
export const credentialExpiring: PortfolioRule<'credential-expiring'> = {
  about: 'portfolio',
  code: 'OT605',
  name: 'credential-expiring',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds credentials that run out within 90 days, with no newer one of the same kind that does the same.',
    why: 'A renewal takes time, and a panel may meet after the last day.',
    fix: 'Renew it in time, and record the new date.',
    bad: settings({ credentials: [{ kind: 'hcpc-registration', expires: '«2027-01-31»' }] }),
    good: settings({ credentials: [{ kind: 'hcpc-registration', expires: '2027-10-31' }] }),
  }),
  *check({ portfolio, asOf, locate }) {
    for (const { kind, expires, origin } of runningOut(portfolio.credentials, 'expiring', asOf)) {
      yield {
        at: locate(origin, 'expires'),
        args: { kind, expires, days: daysBetween(asOf, expires) },
        subject: [kind],
      };
    }
  },
};
