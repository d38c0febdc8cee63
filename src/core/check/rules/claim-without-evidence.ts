import { hasNothingToOpen } from '../../text/count-words.ts';
import { exampleClaim, kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A claim must rest on evidence that a panel can open. */
export const claimWithoutEvidence: PortfolioRule<'claim-without-evidence'> = {
  about: 'portfolio',
  code: 'OT302',
  name: 'claim-without-evidence',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds evidence that makes claims but has no text and no attachment. Headings and comments don’t count as text.',
    why: 'A panel can’t judge a claim without evidence, so the claims don’t count.',
    fix: 'Describe what you did below the headings, or attach a file.',
    bad: kitchen({ '«claims»': [exampleClaim], body: '' }),
    good: kitchen(),
  }),
  *check({ portfolio, locateKey }) {
    for (const evidence of portfolio.evidence) {
      if (evidence.claims.length === 0 || !hasNothingToOpen(evidence)) continue;
      yield {
        at: locateKey(evidence.origin, 'claims'),
        args: { case: evidence.body.text.trim() === '' ? 'no-text' : 'only-headings' },
        subject: [evidence.id],
      };
    }
  },
};
