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
    what: 'Finds email addresses, including spelled-out ones: a.person at example dot com. In attachments, it only looks with `otpath check --attachments`.',
    why: 'An email address usually contains a name and a place of work, and other people will read it if the pack is passed on.',
    fix: 'Remove it, or say who you wrote to: "the wheelchair service".',
    bad: kitchen({ body: 'I wrote to «someone@example.com» about it.' }),
    good: kitchen({ body: 'I wrote to the wheelchair service about it.' }),
  }),
  check: (context) => detailsFound(context, 'e-mail-address'),
};
