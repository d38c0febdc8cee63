import { runningOut } from '../../assess/credential-validity.ts';
import { settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Who is asked for a registration is asked for one that holds. */
export const credentialExpired: PortfolioRule<'credential-expired'> = {
  about: 'portfolio',
  code: 'OT604',
  name: 'credential-expired',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds credentials that have expired, without a newer one of the same kind to replace them.',
    why: 'Requirements that need it are no longer met. Often it has been renewed, and only the date here is old.',
    fix: 'Renew it if you haven’t yet, and record the new date.',
    bad: settings({ credentials: [{ kind: 'hcpc-registration', expires: '«2025-10-31»' }] }),
    good: settings({ credentials: [{ kind: 'hcpc-registration', expires: '2027-10-31' }] }),
  }),
  *check({ portfolio, asOf, locate }) {
    for (const { kind, expires, origin } of runningOut(portfolio.credentials, 'expired', asOf)) {
      yield {
        at: locate(origin, 'expires'),
        args: { kind, expires },
        subject: [kind],
      };
    }
  },
};
