import { kitchen } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** One ten-digit number in eleven has the right check digit by chance. */
export const possibleNhsNumber: PortfolioRule<'possible-nhs-number'> = {
  about: 'portfolio',
  code: 'OT502',
  name: 'possible-nhs-number',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds ten digits in a row that could be an NHS number, without words next to them that say so, and nine or eleven digits next to “NHS number”. In attachments, it only looks with `otpath check --attachments`.',
    why: 'The check digit of ten such digits is right, but it is for one in eleven such numbers by chance. A digit too few or too many may be a slip. Only you know what it is.',
    fix: 'If it is an NHS number, remove it. If it is the number of an order or a file, say so before it: "order number …".',
    bad: kitchen({ body: 'The plan is kept under «9990000018».' }),
    good: kitchen({ body: 'The plan is kept under order number 9990000018.' }),
  }),
  check: (context) => detailsFound(context, 'possible-nhs-number'),
};
