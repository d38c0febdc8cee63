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
    what: 'Finds dates that the words beside them call a date of birth: born, DOB, date of birth, birthday; also without a year. Inside attachments it looks only with `otpath check --attachments`.',
    why: 'With a date of birth and a place most people can be told from all others.',
    fix: 'Give the age instead, or the decade: "in her seventies".',
    bad: kitchen({ body: 'He was born on «12 March 1948» and lives alone.' }),
    good: kitchen({ body: 'He is in his seventies and lives alone.' }),
  }),
  check: (context) => detailsFound(context, 'date-of-birth'),
};
