import { exampleEvidence } from './example.ts';
import type { PortfolioRule } from './rule.ts';

/** Evidence that claims nothing helps nobody. */
export const evidenceWithoutClaims: PortfolioRule = {
  about: 'portfolio',
  code: 'OT306',
  name: 'evidence-without-claims',
  severity: 'warning',
  doc: {
    what: 'Finds evidence without any claim.',
    why: 'It counts towards nothing until it says which statements it shows.',
    fix: 'Add claims, each with a statement and a rationale.',
    bad: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          '«title»: A kitchen assessment',
          'date: 2026-03-14',
          'type: case-study',
        ]),
      },
    },
    good: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: 2026-03-14',
          'type: case-study',
          'claims:',
          '  - statement: L6-PP-03',
          '    rationale: I weighed three options with the family.',
        ]),
      },
    },
  },
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
