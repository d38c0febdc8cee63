import { kitchen } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** An address is a person. */
export const streetAddress: PortfolioRule<'street-address'> = {
  about: 'portfolio',
  code: 'OT506',
  name: 'street-address',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds a number with the name of a street: Street, Road, Close, Avenue, Heol, Ffordd and others. It can’t find a house that has a name instead of a number. In attachments, it only looks with `otpath check --attachments`.',
    why: 'Anybody can look up who lives at an address.',
    fix: 'Remove it, or describe the home: "a terraced house with two steps at the door".',
    bad: kitchen({ body: 'I visited «14 Example Street» twice.' }),
    good: kitchen({ body: 'I visited the terraced house twice.' }),
  }),
  check: (context) => detailsFound(context, 'street-address'),
};
