import { localId } from '../../model/ids.ts';
import { findClaimable, isStatement } from '../../model/library.ts';
import { exampleClaim, exampleFramework, kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** When the meaning of a statement changes, old claims need a second look. */
export const revisedStatement: PortfolioRule<'revised-statement'> = {
  about: 'portfolio',
  code: 'OT311',
  name: 'revised-statement',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'warning',
  demanded: true,
  doc: () => ({
    what: 'Finds claims of an earlier revision of a statement.',
    why: 'The statement now requires something else, so the claim is suspect until you look at it again.',
    fix: 'Read the statement as it is now. If your evidence still shows it, raise the revision in the claim.',
    bad: kitchen(
      { claims: [{ ...exampleClaim, statement: 'example-ot:S-02', revision: '«1»' }] },
      exampleFramework,
    ),
    good: kitchen(
      { claims: [{ ...exampleClaim, statement: 'example-ot:S-02', revision: '2' }] },
      exampleFramework,
    ),
  }),
  *check({ portfolio, library, locate }) {
    for (const { claims } of portfolio.evidence) {
      for (const { statement, revision, origin } of claims) {
        const claimed = findClaimable(library, statement);
        if (
          !claimed ||
          !isStatement(claimed) ||
          revision === undefined ||
          revision >= claimed.revision
        )
          continue;
        yield {
          at: locate(origin, 'revision'),
          args: { statement: localId(statement), revision: claimed.revision },
          subject: [statement],
        };
      }
    }
  },
};
