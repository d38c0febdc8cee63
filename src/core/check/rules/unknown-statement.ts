import { nearMiss } from '../../text/near-miss.ts';
import { localId, splitId } from '../../model/ids.ts';
import { claimableIdsOf, findClaimable } from '../../model/library.ts';
import { isDuty } from '../../model/duty.ts';
import { exampleClaim, kitchen } from '../example.ts';
import { fixOfWord } from '../fixes.ts';
import { everyClaim } from '../../model/portfolio.ts';
import type { PortfolioRule } from '../rule.ts';

/** A claim shows a statement that exists. */
export const unknownStatement: PortfolioRule<'unknown-statement'> = {
  about: 'portfolio',
  code: 'OT301',
  name: 'unknown-statement',
  topic: 'evidence',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds claims of a statement or capability that the framework does not have.',
    why: 'The claim doesn’t count, and the statement you meant stays uncovered.',
    fix: 'Write the id that the hint suggests. Put the framework’s name before an id from another framework: wales-social-care-ot:L6-PP-03.',
    bad: kitchen({ claims: [{ ...exampleClaim, statement: '«L6-PPP-03»' }] }),
    good: kitchen(),
  }),
  *check({ portfolio, library, incomplete, locate }) {
    const all = everyClaim(portfolio).flatMap(({ claims }) => claims);
    const homeless = all.filter(({ statement }) => !splitId(statement));
    const [first, ...others] = homeless;
    const isTargetMissing = first !== undefined && others.length > 0;
    // Where the settings can't be read, the target may be there.
    if (isTargetMissing && !incomplete.has(portfolio.origin.file)) {
      yield {
        at: locate(portfolio.origin),
        args: {
          case: 'no-target',
          claims: homeless.length,
          files: new Set(homeless.map(({ origin }) => origin.file)).size,
          statement: first.statement,
          file: first.origin.file,
        },
        subject: [],
      };
    }
    for (const { claims } of everyClaim(portfolio)) {
      for (const { statement, origin } of claims) {
        const parts = splitId(statement);
        if (!parts) {
          // Then the target may be there and only not have been read.
          if (isTargetMissing || incomplete.has(portfolio.origin.file)) continue;
          yield {
            at: locate(origin, 'statement'),
            args: { case: 'no-framework', statement },
            subject: [statement],
          };
        } else if (library.frameworks.has(parts.framework) && !findClaimable(library, statement)) {
          if (isDuty(library.frameworks, parts)) {
            yield {
              at: locate(origin, 'statement'),
              args: { case: 'duty', statement: parts.local },
              subject: [statement],
            };
            continue;
          }
          const known = claimableIdsOf(library, parts.framework).map(localId);
          const at = locate(origin, 'statement');
          const meant = nearMiss(parts.local, known);
          yield {
            at,
            args: { case: 'unknown', framework: parts.framework, statement: parts.local, meant },
            fix: fixOfWord(meant, parts.local, at, statement),
            subject: [statement],
          };
        }
      }
    }
  },
};
