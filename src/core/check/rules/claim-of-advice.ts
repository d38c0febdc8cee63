import { localId } from '../../model/ids.ts';
import { findClaimable, isStatement } from '../../model/library.ts';
import { kitchen } from '../example.ts';
import { everyClaim } from '../../model/portfolio.ts';
import type { PortfolioRule } from '../rule.ts';

/** Educational development is advice: it feeds the plan and can't be claimed. */
export const claimOfAdvice: PortfolioRule<'claim-of-advice'> = {
  about: 'portfolio',
  code: 'OT304',
  name: 'claim-of-advice',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds claims of statements about educational development.',
    why: 'These statements suggest how to learn. Attending a course doesn’t show a responsibility or a skill, so the claim doesn’t count.',
    fix: 'Claim the responsibility, knowledge, skill or behaviour that came from the learning.',
    bad: kitchen({ claims: [{ statement: '«L6-PP-12»', rationale: 'I began a module.' }] }),
    good: kitchen(),
  }),
  *check({ portfolio, library, locate }) {
    for (const { claims } of everyClaim(portfolio)) {
      for (const { statement, origin } of claims) {
        const claimed = findClaimable(library, statement);
        if (!claimed || !isStatement(claimed) || claimed.facet !== 'educational-development')
          continue;
        yield {
          at: locate(origin, 'statement'),
          args: { statement: localId(statement) },
          subject: [statement],
        };
      }
    }
  },
};
