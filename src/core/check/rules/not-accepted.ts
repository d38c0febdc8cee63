import { assessorsSay, judgementsOf } from '../../assess/sign-offs.ts';
import { localId } from '../../model/ids.ts';
import { findClaimable } from '../../model/library.ts';
import { exampleClaim, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A claim that an assessor has not accepted does not count, and `check` must say why. */
export const notAccepted: PortfolioRule<'not-accepted'> = {
  about: 'portfolio',
  code: 'OT324',
  name: 'not-accepted',
  topic: 'evidence',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds claims that an assessor has looked at and not accepted.',
    why: 'The claim doesn’t count until the assessor accepts it.',
    fix: 'Read the assessor’s comment, change the evidence or the rationale, and ask for a new decision. Or remove the claim.',
    bad: signedKitchen(
      { claims: [{ ...exampleClaim, judgement: 'not-accepted' }] },
      { claims: [{ '«statement»': 'L6-PP-03', rationale: exampleClaim.rationale }] },
    ),
    good: signedKitchen(),
  }),
  *check({ portfolio, library, locateKey, asOf }) {
    for (const evidence of portfolio.evidence) {
      for (const claim of evidence.claims) {
        const claimable = findClaimable(library, claim.statement);
        if (!claimable) continue;
        const judgements = judgementsOf(evidence, { claim, claimable }, portfolio, asOf);
        if (assessorsSay(judgements) !== 'not-accepted') continue;
        const refusal = judgements.find(
          ({ judgement, changed, isSelf }) =>
            judgement.judgement === 'not-accepted' && changed.length === 0 && !isSelf,
        )!;
        const { assessor, date } = refusal.signOff;
        yield {
          at: locateKey(claim.origin, 'statement'),
          args: {
            assessor: assessor.name,
            statement: localId(claim.statement),
            date,
            file: evidence.file,
          },
          subject: [claim.statement, evidence.id],
        };
      }
    }
  },
};
