import { claimJudged } from '../../assess/pair-judgements.ts';
import { changesOf, currentSignOffs, isCurrent, isSameStatement } from '../../assess/sign-offs.ts';
import { findClaimable } from '../../model/library.ts';
import { localId } from '../../model/ids.ts';
import type { Span } from '../../model/place.ts';
import { sameText } from '../../model/sign-off.ts';
import { exampleClaim, signedKitchen } from '../example.ts';
import type { FindingDraft, PortfolioRule } from '../rule.ts';

/** A judgement is of what was judged. */
export const changedSinceSigned: PortfolioRule = {
  about: 'portfolio',
  code: 'OT611',
  name: 'changed-since-signed',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds sign-offs of evidence, rationales or statements that have changed since.',
    why: 'The assessor has not seen what stands there now, so the claims are suspect until somebody looks at them again.',
    fix: 'Ask the assessor to look at the changes: otpath sign --renew shows them. Or take the change back.',
    bad: signedKitchen(
      {},
      { claims: [{ ...exampleClaim, rationale: '«I weighed four options with the family.»' }] },
    ),
    good: signedKitchen(),
  }),
  *check({ portfolio, library, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const evidence = portfolio.evidence.find(({ id }) => id === signOff.evidence);
      if (!evidence) continue;
      const { assessor, date, origin } = signOff;
      const hint = `With otpath sign --renew ${evidence.file}, ${assessor.name} sees what changed and can judge again.`;
      const draft = (at: Span, what: string, subject: readonly string[]): FindingDraft => ({
        at,
        message: `${what} has changed since ${assessor.name} judged it on ${date}.`,
        hint,
        subject,
      });
      for (const change of changesOf(signOff, portfolio)) {
        const isText = change === 'text';
        const at = locate(evidence.origin, isText ? 'title' : 'attachments');
        yield draft(at, isText ? 'The text' : 'An attachment', [evidence.id]);
      }
      for (const [index, judgement] of signOff.claims.entries()) {
        const { statement, rationale } = judgement;
        const claim = claimJudged(evidence.claims, signOff.claims, judgement);
        const claimable = findClaimable(library, statement);
        if (!claim || !claimable || !isCurrent(signOff, statement, portfolio, asOf)) continue;
        const subject = [statement, evidence.id];
        if (!sameText(rationale, claim.rationale)) {
          const what = `The rationale of ${localId(statement)}`;
          yield draft(locate(claim.origin, 'rationale'), what, subject);
        }
        if (!isSameStatement(judgement, claimable)) {
          const what = `The statement ${localId(statement)}`;
          yield draft(locate(origin, 'claims', index, 'statement'), what, subject);
        }
      }
    }
  },
};
