import { kitchen } from './example.ts';
import type { PortfolioRule } from './rule.ts';

/** Evidence that claims nothing helps nobody. */
export const evidenceWithoutClaims: PortfolioRule = {
  about: 'portfolio',
  code: 'OT306',
  name: 'evidence-without-claims',
  severity: 'warning',
  doc: () => ({
    what: 'Finds evidence without any claim.',
    why: 'It counts towards nothing until it says which statements it shows.',
    fix: 'Add claims, each with a statement and a rationale.',
    bad: kitchen({ '«title»': 'A kitchen assessment', claims: undefined }),
    good: kitchen(),
  }),
  *check({ portfolio, incomplete, locate }) {
    for (const { id, claims, origin } of portfolio.evidence) {
      if (claims.length > 0 || incomplete.has(origin.file)) continue;
      yield {
        at: locate(origin),
        message: 'This evidence claims no statement, so it counts towards nothing.',
        hint: 'Add claims, each with a statement and a rationale.',
        subject: [id],
      };
    }
  },
};
