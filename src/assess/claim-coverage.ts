import type { ClaimState, NextStep, Reason, WeighedClaim } from '../model/assessment.ts';
import type { Policy } from '../model/policy.ts';
import { counts } from './claims.ts';

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
export function judgeClaims(claims: readonly WeighedClaim[], policy: Policy): Verdict<ClaimState> {
  const needed = policy.rules.claims_per_statement.value;
  const good = claims.filter(counts).length;
  if (good >= needed) {
    return { state: 'evidenced', why: [{ kind: 'enough', count: good, needed }] };
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
    const latest = claims.reduce((a, b) => (b.evidence.period.to > a.evidence.period.to ? b : a));
    const months = policy.rules.currency_months.value;
    return {
      state: 'stale',
      why: [{ kind: 'all-stale', latest: latest.evidence.period.to, months }],
      next: { kind: 'refresh', file: latest.evidence.file },
    };
  }
  return { state: 'claimed', ...claimedOnly(claims, good, needed) };
}

function claimedOnly(
  claims: readonly WeighedClaim[],
  good: number,
  needed: number,
): Pick<Verdict<ClaimState>, 'why' | 'next'> {
  const faulty = claims.filter(({ fault }) => fault !== undefined);
  const faults = [...new Set(faulty.flatMap(({ fault }) => fault ?? []))];
  const stale = claims.filter((claim) => claim.stale && claim.fault === undefined).length;
  const why: Reason[] = [
    { kind: 'too-few', count: good, needed },
    ...(stale > 0 ? [{ kind: 'some-stale' as const, count: stale }] : []),
    ...faults.map((fault): Reason => ({
      kind: 'fault',
      fault,
      evidence: faulty.filter((claim) => claim.fault === fault).map(({ evidence }) => evidence.id),
    })),
  ];
  const [first] = faulty;
  return {
    why,
    next: first?.fault
      ? { kind: 'mend-claim', fault: first.fault, file: first.evidence.file }
      : { kind: 'add-claims', missing: needed - good },
  };
}
