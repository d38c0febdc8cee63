import {
  supportKinds,
  type ClaimState,
  type NextStep,
  type Reason,
  type SupportKind,
  type WeighedClaim,
} from '../model/assessment.ts';
import type { Basis } from './basis.ts';
import { counts } from './claims.ts';
import { currencyOf } from './currency.ts';
import { neededFor, supportOf } from './support.ts';

/** A state with its reasons, before it is known whose requirement it is. */
export interface Verdict<State> {
  readonly state: State;
  readonly why: readonly Reason[];
  readonly next?: NextStep | undefined;
}

/**
 * How far claims cover a statement or capability. The states of design are tried in their order; waivers
 * and attained levels have been dealt with before.
 */
export function judgeClaims(claims: readonly WeighedClaim[], basis: Basis): Verdict<ClaimState> {
  const good = claims.filter(counts);
  const shortfalls = shortfallsOf(good, basis);
  if (shortfalls.length === 0) {
    const needed = neededFor('statement', basis).pieces;
    return { state: 'evidenced', why: [{ kind: 'enough', count: good.length, needed }] };
  }
  const [best] = claims;
  if (!best) return { state: 'uncovered', why: [{ kind: 'none' }], next: { kind: 'add-evidence' } };

  const revised = claims.find((claim) => claim.revised && claim.fault === undefined);
  if (revised) {
    return {
      state: 'suspect',
      why: [{ kind: 'revised', revision: revised.revision }],
      next: { kind: 'look-again', file: revised.evidence.file },
    };
  }
  if (claims.every(({ stale }) => stale)) {
    const { evidence } = claims.reduce((a, b) =>
      b.evidence.period.to > a.evidence.period.to ? b : a,
    );
    const months = currencyOf(evidence, basis.policy);
    return {
      state: 'stale',
      why: [{ kind: 'all-stale', latest: evidence.period.to, months }],
      next: { kind: 'refresh', file: evidence.file },
    };
  }
  return { state: 'claimed', ...claimedOnly(claims, shortfalls) };
}

interface Shortfall {
  readonly of: SupportKind;
  readonly count: number;
  readonly needed: number;
}

/** What the policy asks of a statement and these claims do not give. */
function shortfallsOf(good: readonly WeighedClaim[], basis: Basis): readonly Shortfall[] {
  const found = supportOf(good, basis);
  const needed = neededFor('statement', basis);
  return supportKinds
    .map((of) => ({ of, count: found[of], needed: needed[of] }))
    .filter(({ count, needed: asked }) => count < asked);
}

const more: Readonly<Record<SupportKind, 'add-claims' | 'add-types' | 'add-witnesses'>> = {
  pieces: 'add-claims',
  types: 'add-types',
  witnesses: 'add-witnesses',
};

function claimedOnly(
  claims: readonly WeighedClaim[],
  shortfalls: readonly Shortfall[],
): Pick<Verdict<ClaimState>, 'why' | 'next'> {
  const faulty = claims.filter(({ fault }) => fault !== undefined);
  const faults = [...new Set(faulty.flatMap(({ fault }) => fault ?? []))];
  const stale = claims.filter((claim) => claim.stale && claim.fault === undefined).length;
  const why: Reason[] = [
    ...shortfalls.map((shortfall) => ({ kind: 'too-few' as const, ...shortfall })),
    ...(stale > 0 ? [{ kind: 'some-stale' as const, count: stale }] : []),
    ...faults.map((fault): Reason => ({
      kind: 'fault',
      fault,
      evidence: faulty.filter((claim) => claim.fault === fault).map(({ evidence }) => evidence.id),
    })),
  ];
  const [first] = faulty;
  if (first?.fault) {
    return { why, next: { kind: 'mend-claim', fault: first.fault, file: first.evidence.file } };
  }
  const [{ of, count, needed }] = shortfalls as [Shortfall];
  return { why, next: { kind: more[of], missing: needed - count } };
}
