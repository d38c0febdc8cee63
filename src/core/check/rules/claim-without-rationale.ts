import { localId } from '../../model/ids.ts';
import { kitchen } from '../example.ts';
import { everyClaim } from '../../model/portfolio.ts';
import type { PortfolioRule } from '../rule.ts';

/** The link between evidence and statement is the practitioner's to make. */
export const claimWithoutRationale: PortfolioRule<'claim-without-rationale'> = {
  about: 'portfolio',
  code: 'OT303',
  name: 'claim-without-rationale',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'warning',
  demanded: true,
  doc: () => ({
    what: 'Finds claims without a rationale, if the policy requires one.',
    why: 'The reader has to guess how your evidence shows the statement. The claim doesn’t count until you explain it.',
    fix: 'Add a line "rationale: …" that explains in one or two sentences how the evidence shows it.',
    bad: kitchen({ claims: [{ '«statement»': 'L6-PP-03' }] }),
    good: kitchen(),
  }),
  *check({ portfolio, policy, isWhole, locate, locateWhole }) {
    if (!policy.rules.rationale_required.value) return;
    for (const { claims } of everyClaim(portfolio)) {
      for (const { statement, rationale, origin } of claims) {
        // A rationale that could not be read is not missing.
        if (rationale?.trim() || !isWhole(locateWhole(origin))) continue;
        yield {
          at: locate(origin),
          args: { statement: localId(statement) },
          subject: [statement],
        };
      }
    }
  },
};
