import { kitchen } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** A birthday tells one person from all others of the same age. */
export const dateOfBirth: PortfolioRule<'date-of-birth'> = {
  about: 'portfolio',
  code: 'OT504',
  name: 'date-of-birth',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds dates next to words that make them a date of birth: born, DOB, date of birth, birthday. It finds dates without a year too. In attachments, it only looks with `otpath check --attachments`.',
    why: 'A date of birth and a place identify most people.',
    fix: 'Give the age or the decade instead: "in her seventies".',
    bad: kitchen({ body: 'He was born on «12 March 1948» and lives alone.' }),
    good: kitchen({ body: 'He is in his seventies and lives alone.' }),
  }),
  check: (context) => detailsFound(context, 'date-of-birth'),
};
