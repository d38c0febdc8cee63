import type { EvidenceAdvice, StillClaimed } from '../../model/finding-args/sign-offs.ts';
import { claimJudged } from '../../model/pair-judgements.ts';
import { claimsAfter } from '../../assess/before-change.ts';
import { currentSignOffs, isCurrent } from '../../assess/sign-offs.ts';
import { localId } from '../../model/ids.ts';
import { signedKitchen } from '../example.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { hasFingerprint, type SignOff } from '../../model/sign-off.ts';
import type { PortfolioRule } from '../rule.ts';

/** A judgement without what it is of says nothing. */
export const signOffOfNothing: PortfolioRule<'sign-off-of-nothing'> = {
  about: 'portfolio',
  code: 'OT612',
  name: 'sign-off-of-nothing',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds sign-offs of evidence that is missing, and of claims that the evidence no longer makes.',
    why: 'The decision doesn’t count. Often the evidence was renamed and changed after it was signed.',
    fix: 'If you renamed the evidence, give it its old name back. If the evidence was deleted, its text is still in the sign-off, under text. If you no longer need the sign-off, you can move it somewhere else.',
    bad: signedKitchen({
      evidence: '«evidence/kichen»',
      fingerprint: `sha256-2:${'0'.repeat(64)}`,
    }),
    good: signedKitchen(),
  }),
  *check({ portfolio, library, incomplete, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const { evidence: id, claims, origin } = signOff;
      const evidence = portfolio.evidence.find((one) => one.id === id);
      if (!evidence && !incomplete.has(`${id}.md`)) {
        yield {
          at: locate({ ...origin, path: [] }, 'evidence'),
          args: {
            case: 'no-evidence',
            evidence: id,
            advice: adviceFor(signOff, portfolio),
            refused: stillClaimed(signOff, portfolio),
          },
        };
      }
      if (!evidence || incomplete.has(evidence.file)) continue;
      for (const [index, judgement] of claims.entries()) {
        const { statement } = judgement;
        const isClaimed = claimJudged(evidence.claims, claims, judgement) !== undefined;
        if (isClaimed || !isCurrent(signOff, statement, portfolio, asOf)) continue;
        // It was about what another statement replaced: changed-since-signed speaks of it.
        if (claimsAfter(judgement, evidence, library).length > 0) continue;
        const isOtherClaim = evidence.claims.some((claim) => claim.statement === statement);
        yield {
          at: locate(origin, 'claims', index, 'statement'),
          args: {
            case: isOtherClaim ? 'other-claim' : 'no-claim',
            file: evidence.file,
            statement: localId(statement),
          },
          subject: [statement, id],
        };
      }
    }
  },
};

/** Where the evidence may be. A sign-off follows a piece that was renamed; here there are several, or none that is the same. */
function adviceFor(
  { evidence: id, fingerprint, text, assessor }: SignOff,
  { evidence, signOffs, seals }: Portfolio,
): EvidenceAdvice {
  const judged = new Set(signOffs.map((one) => one.evidence));
  const others = evidence.filter((one) => !judged.has(one.id));
  const same = others.filter((one) => hasFingerprint(seals.evidence.get(one.id), fingerprint));
  const [first] = same;
  if (first) {
    const { file } = first;
    return { case: 'one-of-several', file, count: same.length, assessor: assessor.name };
  }
  const near = nearMiss(
    id,
    others.map((one) => one.id),
  );
  if (near !== undefined) return { case: 'near', id: near, assessor: assessor.name };
  return { case: text === undefined ? 'gone' : 'text-kept' };
}

/** What the assessor did not accept in full, and other evidence claims: it may be the same, renamed and changed. */
function stillClaimed(
  { claims, assessor }: SignOff,
  { evidence }: Portfolio,
): StillClaimed | undefined {
  const claimed = evidence.flatMap((one) => one.claims.map(({ statement }) => statement));
  const statements = claims
    .filter(({ judgement, statement }) => judgement !== 'accepted' && claimed.includes(statement))
    .map(({ statement }) => localId(statement));
  return statements.length > 0 ? { assessor: assessor.name, statements } : undefined;
}
