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
    what: 'Finds credentials that expire within 90 days, without a newer one of the same kind to replace them.',
    why: 'Renewing takes time, and your panel may meet after it expires.',
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
