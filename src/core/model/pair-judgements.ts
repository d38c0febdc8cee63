import type { Claim } from './portfolio.ts';
import { sameText, type ClaimJudgement } from './sign-off.ts';

type Judged = Pick<Claim, 'statement' | 'rationale'>;

/**
 * Which judgement is of which claim: one judgement covers one claim. Where a piece claims a statement twice, the
 * one with the same rationale, and of the others the first.
 */
export function pairJudgements<Of extends Judged>(
  claims: readonly Of[],
  judgements: readonly ClaimJudgement[],
): ReadonlyMap<Of, ClaimJudgement> {
  const ofClaims = paired.get(claims) ?? new WeakMap<object, ReadonlyMap<Judged, ClaimJudgement>>();
  paired.set(claims, ofClaims);
  const pairs = ofClaims.get(judgements) ?? pair(claims, judgements);
  ofClaims.set(judgements, pairs);
  return pairs as ReadonlyMap<Of, ClaimJudgement>;
}

/** Each claim of a piece asks for the pairs of all of them, so they are found once. */
const paired = new WeakMap<object, WeakMap<object, ReadonlyMap<Judged, ClaimJudgement>>>();

function pair<Of extends Judged>(
  claims: readonly Of[],
  judgements: readonly ClaimJudgement[],
): ReadonlyMap<Of, ClaimJudgement> {
  const pairs = new Map<Of, ClaimJudgement>();
  const left = new Set(judgements);
  const pairWhere = (isMeant: (claim: Of, judgement: ClaimJudgement) => boolean): void => {
    for (const claim of claims) {
      if (pairs.has(claim)) continue;
      for (const judgement of left) {
        if (judgement.statement !== claim.statement || !isMeant(claim, judgement)) continue;
        pairs.set(claim, judgement);
        left.delete(judgement);
        break;
      }
    }
  };
  pairWhere(({ rationale }, judgement) => sameText(judgement.rationale, rationale));
  pairWhere(() => true);
  return pairs;
}

/** The claim that a judgement is of; undefined where the evidence no longer makes it. */
export const claimJudged = <Of extends Judged>(
  claims: readonly Of[],
  judgements: readonly ClaimJudgement[],
  judgement: ClaimJudgement,
): Of | undefined =>
  [...pairJudgements(claims, judgements)].find(([, other]) => other === judgement)?.[0];
