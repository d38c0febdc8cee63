import { kitchen } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** A number that somebody answers. */
export const phoneNumber: PortfolioRule<'phone-number'> = {
  about: 'portfolio',
  code: 'OT507',
  name: 'phone-number',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds UK landline and mobile numbers, and numbers of other countries that start with a plus. It ignores organisations’ numbers that start with 03 or 08. In attachments, it only looks with `otpath check --attachments`.',
    why: 'A phone number identifies a person or a household.',
    fix: 'Remove it. Put your witness’s contact details in the form that goes with the pack.',
    bad: kitchen({ body: 'Her son can be reached on «07700 900123».' }),
    good: kitchen({ body: 'Her son was told by telephone.' }),
  }),
  check: (context) => detailsFound(context, 'phone-number'),
};
