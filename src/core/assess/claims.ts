import { isCalendarDate, type IsoDate } from '../model/date.ts';
import type { ClaimableId } from '../model/ids.ts';
import type { ClaimFault, StandingJudgement, WeighedClaim } from '../model/assessment.ts';
import {
  findClaimable,
  isStatement,
  revisionOf,
  type Claimable,
  type Library,
} from '../model/library.ts';
import type { Policy } from '../model/policy.ts';
import type { Claim, Evidence, Portfolio } from '../model/portfolio.ts';
import { copiesIn, type Copies } from './copies.ts';
import { hasNothingToOpen } from '../text/count-words.ts';
import { isStale } from './currency.ts';
import { missingRefusals, type ClaimStillRefused } from './missing-refusals.ts';
import { predecessorsIn } from './succession-steps.ts';
import { judgedBefore } from './before-change.ts';
import { assessorsSay, judgementsOf } from './sign-offs.ts';

export type ClaimIndex = ReadonlyMap<ClaimableId, readonly WeighedClaim[]>;

/**
 * Every claim of a portfolio, weighed once, under the id of what it claims, the best first: those that
 * count, then the latest. One piece of evidence shows a thing once, with the best of its claims; so do a
 * piece and its copies. What only a copy claims does not count: somebody who follows the advice to delete the copy
 * must not lose by it what a report has counted, and nobody has to guess which of two files was meant.
 */
export function weighClaims(
  portfolio: Portfolio,
  library: Library,
  policy: Policy,
  asOf: IsoDate,
  copies: Copies = copiesIn(portfolio, library),
): ClaimIndex {
  const index = new Map<ClaimableId, Map<Evidence, WeighedClaim>>();
  const missing = missingRefusals(portfolio, asOf);
  const predecessors = predecessorsIn(library.frameworks.values());
  for (const evidence of portfolio.evidence) {
    for (const claim of evidence.claims) {
      const claimable = findClaimable(library, claim.statement);
      if (!claimable) continue;
      const id = isStatement(claimable) ? claimable.id : claimable.claimable;
      const ofId = index.get(id) ?? new Map<Evidence, WeighedClaim>();
      const weighed = weigh(
        evidence,
        { claim, claimable },
        {
          portfolio,
          policy,
          asOf,
          missing,
          predecessors: predecessors.get(id) ?? [],
        },
      );
      const piece = copies.get(evidence.id) ?? evidence;
      const counted: WeighedClaim =
        piece === evidence ? weighed : { ...weighed, fault: weighed.fault ?? 'copy' };
      const other = ofId.get(piece);
      if (!other || isBetter(counted, other, piece)) ofId.set(piece, counted);
      index.set(id, ofId);
    }
  }
  return new Map([...index].map(([id, claims]) => [id, [...claims.values()].sort(bestFirst)]));
}

/** Against what claims are weighed. */
interface Scales {
  readonly portfolio: Portfolio;
  readonly policy: Policy;
  readonly asOf: IsoDate;
  readonly missing: readonly ClaimStillRefused[];
  /** The retired statements that this one replaced. */
  readonly predecessors: readonly ClaimableId[];
}

function weigh(
  evidence: Evidence,
  { claim, claimable }: { readonly claim: Claim; readonly claimable: Claimable },
  { portfolio, policy, asOf, missing, predecessors }: Scales,
): WeighedClaim {
  const revision = revisionOf(claimable);
  const own = judgementsOf(evidence, { claim, claimable }, portfolio, asOf);
  const judgements = [
    ...own,
    ...judgedBefore(evidence, { claim, claimable }, own, predecessors, { portfolio, asOf }),
    // A refusal that only git remembers still leaves a doubt.
    ...missing
      .filter((one) => one.claim === claim)
      .map(({ signOff, judgement }): StandingJudgement => ({
        signOff,
        judgement,
        changed: ['seal'],
        isSelf: false,
        isVouched: false,
      })),
  ];
  const assessors = assessorsSay(judgements);
  return {
    evidence,
    claim,
    judgements,
    assessors,
    fault:
      faultOf(evidence, claim, claimable, policy, asOf) ??
      (assessors === 'not-accepted' ? assessors : undefined),
    stale: isStale(evidence, policy, asOf),
    revised: (claim.revision ?? revision) < revision,
    revision,
  };
}

function faultOf(
  evidence: Evidence,
  claim: Claim,
  claimable: Claimable,
  policy: Policy,
  asOf: IsoDate,
): ClaimFault | undefined {
  const { from, to } = evidence.period;
  if (isStatement(claimable) && claimable.facet === 'educational-development') return 'advice';
  if (isStatement(claimable) && claimable.retired) return 'retired';
  if (!isCalendarDate(from) || !isCalendarDate(to) || from > to) return 'impossible-date';
  if (to > asOf) return 'future-date';
  if (hasNothingToOpen(evidence)) return 'nothing-to-open';
  if (policy.rules.rationale_required.value && !claim.rationale?.trim()) return 'no-rationale';
  return undefined;
}

/** Whether a claim counts towards its statement today. */
export const counts = ({ fault, stale, revised, assessors }: WeighedClaim): boolean =>
  fault === undefined && !stale && !revised && assessors !== 'changed';

/** Whether a claim that would count no longer does, since the statement or what was signed has changed. */
export const isSuspect = ({ fault, revised, assessors }: WeighedClaim): boolean =>
  fault === undefined && (revised || assessors === 'changed');

/** The claim of the piece that counts comes before that of its copy. */
function isBetter(a: WeighedClaim, b: WeighedClaim, piece: Evidence): boolean {
  if (a.evidence === b.evidence) return worth(a) < worth(b);
  if (a.evidence === piece || b.evidence === piece) return a.evidence === piece;
  return a.evidence.id < b.evidence.id;
}

/** Orders the claims of one file whatever order it has them in: those that count first. */
const worth = (claim: WeighedClaim): string =>
  [
    counts(claim) ? 0 : 1,
    isSuspect(claim) ? 1 : 0,
    claim.fault ?? '',
    claim.claim.rationale ?? '',
  ].join(' ');

function bestFirst(a: WeighedClaim, b: WeighedClaim): number {
  const [x, y] = [counts(a), counts(b)];
  if (x !== y) return x ? -1 : 1;
  if (a.evidence.period.to !== b.evidence.period.to) {
    return a.evidence.period.to > b.evidence.period.to ? -1 : 1;
  }
  return a.evidence.id < b.evidence.id ? -1 : 1;
}
