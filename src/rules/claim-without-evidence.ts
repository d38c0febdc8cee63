import { hasSubstance } from '../model/portfolio.ts';
import { exampleClaim, kitchen } from './example.ts';
import type { PortfolioRule } from './rule.ts';

/** A claim must rest on evidence that a panel can open. */
export const claimWithoutEvidence: PortfolioRule = {
  about: 'portfolio',
  code: 'OT302',
  name: 'claim-without-evidence',
  severity: 'error',
  doc: () => ({
    what: 'Finds evidence that makes claims and has neither text nor an attachment.',
    why: "A panel can't weigh an assertion on its own.",
    fix: 'Describe what you did below the head, or attach a file.',
    bad: kitchen({ '«claims»': [exampleClaim], body: '' }),
    good: kitchen(),
  }),
  *check({ portfolio, locateKey }) {
    for (const evidence of portfolio.evidence) {
      if (evidence.claims.length === 0 || hasSubstance(evidence)) continue;
      yield {
        at: locateKey(evidence.origin, 'claims'),
        message: 'This evidence makes claims but has neither text nor an attachment.',
        hint: 'Describe below the head what you did, or attach a file.',
        subject: [evidence.id],
      };
    }
  },
};
