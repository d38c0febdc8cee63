import { localId } from '../../model/ids.ts';
import { findClaimable, isStatement } from '../../model/library.ts';
import { successorsOf } from '../../model/succession.ts';
import { exampleClaim, exampleFramework, kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Frameworks change; claims of what is no longer asked are kept, and said. */
export const retiredStatement: PortfolioRule<'retired-statement'> = {
  about: 'portfolio',
  code: 'OT310',
  name: 'retired-statement',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'warning',
  demanded: true,
  doc: () => ({
    what: 'Finds claims of statements that the framework has retired, or that your organisation’s framework sets aside.',
    why: 'The statement is no longer required, so the claim no longer helps.',
    fix: 'Read the statement that replaced it, and claim that one if your evidence shows it.',
    bad: kitchen(
      { claims: [{ ...exampleClaim, statement: '«example-ot:S-01»' }] },
      exampleFramework,
    ),
    good: kitchen(
      { claims: [{ ...exampleClaim, statement: 'example-ot:S-02' }] },
      exampleFramework,
    ),
  }),
  *check({ portfolio, library, locate }) {
    for (const { claims } of portfolio.evidence) {
      for (const { statement, origin } of claims) {
        const claimed = findClaimable(library, statement);
        if (!claimed || !isStatement(claimed) || !claimed.retired) continue;
        const successors = successorsOf(claimed);
        yield {
          at: locate(origin, 'statement'),
          args: {
            statement: localId(statement),
            successors: successors.map(localId),
            ...(claimed.tailored?.removed && {
              setAside: { by: claimed.tailored.by, reason: claimed.tailored.reason },
            }),
          },
          subject: [statement, ...successors],
        };
      }
    }
  },
};
