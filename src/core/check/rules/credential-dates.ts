import { hasUsableDates, isReversed } from '../../assess/credential-validity.ts';
import { settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const check = (expires: string) =>
  settings({ credentials: [{ kind: 'dbs-enhanced', issued: '2024-08-20', expires }] });

/** A credential is issued before it runs out. */
export const credentialDates: PortfolioRule<'credential-dates'> = {
  about: 'portfolio',
  code: 'OT606',
  name: 'credential-dates',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds credentials that expire before they were issued.',
    why: 'One of the two dates is wrong, so nobody can tell whether the credential is valid.',
    fix: 'Swap the two dates, or correct the one that is wrong.',
    bad: check('«2023-08-19»'),
    good: check('2027-08-19'),
  }),
  *check({ portfolio, asOf, locate }) {
    for (const credential of portfolio.credentials) {
      const { kind, issued, expires, origin } = credential;
      if (issued === undefined || expires === undefined || !isReversed(credential)) continue;
      // A date that can't be is found by itself.
      if (!hasUsableDates(credential, asOf)) continue;
      yield {
        at: locate(origin, 'expires'),
        args: { kind, issued, expires },
        subject: [kind],
      };
    }
  },
};
