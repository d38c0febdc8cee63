import { kitchen } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** The one number that names a patient beyond doubt. */
export const nhsNumber: PortfolioRule<'nhs-number'> = {
  about: 'portfolio',
  code: 'OT501',
  name: 'nhs-number',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds NHS numbers: ten digits with the right check digit in groups of 3, 3 and 4, and any ten digits next to the words NHS number, even with a wrong check digit. In attachments, it only looks with `otpath check --attachments`.',
    why: 'An NHS number identifies one person and all their records. A portfolio goes to places where such records are not protected.',
    fix: 'Remove the number. Evidence never needs it: write "a woman in her seventies", or a letter instead of the name.',
    bad: kitchen({ body: 'We met at home (NHS number «999 000 0018»).' }),
    good: kitchen({ body: 'We met at home (case number 12 of my list).' }),
  }),
  check: (context) => detailsFound(context, 'nhs-number'),
};
