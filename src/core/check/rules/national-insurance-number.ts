import { kitchen } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** A number that names a person for tax and benefits. */
export const nationalInsuranceNumber: PortfolioRule<'national-insurance-number'> = {
  about: 'portfolio',
  code: 'OT503',
  name: 'national-insurance-number',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds National Insurance numbers: two letters, six digits and a letter from A to D. In attachments, it only looks with `otpath check --attachments`.',
    why: 'A National Insurance number identifies one person, and somebody could use it to act in their name.',
    fix: 'Remove the number. Say that you helped with a claim, not whose it was.',
    bad: kitchen({ body: 'I helped with the claim («ZA 00 00 00 A»).' }),
    good: kitchen({ body: 'I helped with the claim for a benefit.' }),
  }),
  check: (context) => detailsFound(context, 'national-insurance-number'),
};
