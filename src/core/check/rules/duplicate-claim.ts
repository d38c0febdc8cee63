import { localId } from '../../model/ids.ts';
import type { Claim } from '../../model/portfolio.ts';
import { exampleClaim, kitchen } from '../example.ts';
import { everyClaim } from '../../model/portfolio.ts';
import type { PortfolioRule } from '../rule.ts';

/** One piece of evidence shows a statement once. */
export const duplicateClaim: PortfolioRule<'duplicate-claim'> = {
  about: 'portfolio',
  code: 'OT305',
  name: 'duplicate-claim',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds evidence that claims the same statement twice.',
    why: 'Only the first claim counts, and a reader may miss the second rationale.',
    fix: 'Combine the two rationales in one claim.',
    bad: kitchen({ claims: [exampleClaim, { ...exampleClaim, statement: '«L6-PP-03»' }] }),
    good: kitchen(),
  }),
  *check({ portfolio, locate }) {
    for (const { claims } of everyClaim(portfolio)) {
      const seen = new Map<string, Claim>();
      for (const claim of claims) {
        const first = seen.get(claim.statement);
        if (!first) {
          seen.set(claim.statement, claim);
          continue;
        }
        yield {
          at: locate(claim.origin, 'statement'),
          args: { statement: localId(claim.statement) },
          subject: [claim.statement],
          related: [{ at: locate(first.origin, 'statement'), as: 'first-claim' }],
        };
      }
    }
  },
};
