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
    what: 'Finds UK telephone numbers of landlines and mobile phones, and those of other countries with a plus. Numbers of organisations that begin with 03 or 08 are passed over. Inside attachments it looks only with `otpath check --attachments`.',
    why: 'A telephone number points to a person or a household.',
    fix: 'Take it out. How the panel reaches your witness belongs in the form that goes with the pack.',
    bad: kitchen({ body: 'Her son can be reached on «07700 900123».' }),
    good: kitchen({ body: 'Her son was told by telephone.' }),
  }),
  check: (context) => detailsFound(context, 'phone-number'),
};
