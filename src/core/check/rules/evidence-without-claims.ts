import { recordedCpdOf } from '../../assess/recorded-cpd.ts';
import { claimableIdsOf } from '../../model/library.ts';
import { kitchen } from '../example.ts';
import type { PortfolioContext, PortfolioRule } from '../rule.ts';

/** Evidence that claims nothing helps nobody. */
export const evidenceWithoutClaims: PortfolioRule<'evidence-without-claims'> = {
  about: 'portfolio',
  code: 'OT306',
  name: 'evidence-without-claims',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds evidence without any claim.',
    why: 'It doesn’t count until it says which statements it shows. Evidence needs no claims if the framework has no statements, or counts activities in a CPD record.',
    fix: 'Add claims, each with a statement and a rationale.',
    bad: kitchen({ '«title»': 'A kitchen assessment', claims: undefined }),
    good: kitchen(),
  }),
  *check({ portfolio, library, incomplete, locate }) {
    if (!canCountByClaims(portfolio, library)) return;
    for (const { id, claims, origin } of portfolio.evidence) {
      if (claims.length > 0 || incomplete.has(origin.file)) continue;
      yield {
        at: locate(origin),
        args: {},
        subject: [id],
      };
    }
  },
};

/** Whether claims are what counts: a CPD record counts activities, and some frameworks have nothing to claim. */
function canCountByClaims(
  { defaultFramework }: PortfolioContext['portfolio'],
  library: PortfolioContext['library'],
): boolean {
  if (defaultFramework === undefined || !library.frameworks.has(defaultFramework)) return true;
  return (
    claimableIdsOf(library, defaultFramework).length > 0 &&
    recordedCpdOf(library, defaultFramework) === undefined
  );
}
