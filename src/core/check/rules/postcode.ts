import { kitchen } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** Fifteen houses on average share a postcode. */
export const postcode: PortfolioRule<'postcode'> = {
  about: 'portfolio',
  code: 'OT505',
  name: 'postcode',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds UK postcodes. In attachments, it only looks with `otpath check --attachments`.',
    why: 'About fifteen households share a postcode. With an age and a condition, that is usually one person.',
    fix: 'Remove it, or say what matters about the place: "in a village without a bus".',
    bad: kitchen({ body: 'She moved to «LL99 9ZZ» in spring.' }),
    good: kitchen({ body: 'She moved to a bungalow near her daughter in spring.' }),
  }),
  check: (context) => detailsFound(context, 'postcode'),
};
