import { kitchen } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** An address that mostly holds a name. */
export const emailAddress: PortfolioRule<'e-mail-address'> = {
  about: 'portfolio',
  code: 'OT508',
  name: 'e-mail-address',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds e-mail addresses, also spelled out: a.person at example dot com. Inside attachments it looks only with `otpath check --attachments`.',
    why: 'An e-mail address mostly holds a name and a place of work, and what is sent on reaches others.',
    fix: 'Take it out, or say who was written to: "the wheelchair service".',
    bad: kitchen({ body: 'I wrote to «someone@example.com» about it.' }),
    good: kitchen({ body: 'I wrote to the wheelchair service about it.' }),
  }),
  check: (context) => detailsFound(context, 'e-mail-address'),
};
