import {
  supportKinds,
  type ClaimState,
  type NextStep,
  type Reason,
  type StandingJudgement,
  type SupportKind,
  type WeighedClaim,
} from '../model/assessment.ts';
import { groupPeople } from '../text/person.ts';
import type { Assessor, ClaimJudgementWord } from '../model/sign-off.ts';
import type { Basis } from './assessment-context.ts';
import { counts, isSuspect } from './claims.ts';
import { doubtOf } from './sign-offs.ts';
import { currencyOf } from './currency.ts';
import { neededFor, sufficiencyOf } from './sufficiency.ts';

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
export function claimStateOf(claims: readonly WeighedClaim[], basis: Basis): Verdict<ClaimState> {
  const good = claims.filter(counts);
  const shortfalls = shortfallsOf(good, basis);
  if (shortfalls.length === 0) return asPolicyRequires(judgeSound(good, basis), good, basis);
  const [best] = claims;
  if (!best) return { state: 'uncovered', why: [{ kind: 'none' }], next: { kind: 'add-evidence' } };

  const suspect = claims.find(isSuspect);
  if (suspect) return { state: 'suspect', ...suspicion(suspect) };
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

/** How far enough sound claims have been accepted. */
function judgeSound(
  good: readonly WeighedClaim[],
  basis: Basis,
): Verdict<'verified' | 'accepted' | 'evidenced'> {
  const accepted = good.filter(({ assessors }) => assessors === 'accepted');
  const vouched = accepted.filter((claim) => accepting(claim).some(({ isVouched }) => isVouched));
  if (shortfallsOf(vouched, basis).length === 0) {
    const by = assessorsOf(vouched, ({ isVouched }) => isVouched);
    return { state: 'verified', why: [{ kind: 'accepted', by, proved: true }] };
  }
  if (shortfallsOf(accepted, basis).length === 0) {
    const by = assessorsOf(accepted, () => true);
    return { state: 'accepted', why: [{ kind: 'accepted', by, proved: false }] };
  }
  return { state: 'evidenced', ...evidencedOnly(good, neededFor('statement', basis).pieces) };
}

/** From the least to the most, as a policy may require it. */
const bySignOff = ['evidenced', 'accepted', 'verified'] as const;

/** Where the policy requires more of assessors than they have said, the claims are not enough. */
function asPolicyRequires(
  verdict: Verdict<(typeof bySignOff)[number]>,
  [best]: readonly WeighedClaim[],
  { policy }: Basis,
): Verdict<ClaimState> {
  const needed = policy.rules.sign_off_required.value;
  if (needed === 'none' || bySignOff.indexOf(verdict.state) >= bySignOff.indexOf(needed)) {
    return verdict;
  }
  return {
    state: 'claimed',
    why: [...verdict.why, { kind: 'sign-off-required', needed }],
    next: verdict.next ?? { kind: 'ask-sign-off', needed, file: best!.evidence.file },
  };
}

/** The judgements of everybody but the practitioner that are about what is in the file now. */
const accepting = ({ judgements }: WeighedClaim): readonly StandingJudgement[] =>
  judgements.filter(({ isSelf, changed }) => !isSelf && changed.length === 0);

/** Everybody who accepts some claims as they are, each once. */
function assessorsOf(
  claims: readonly WeighedClaim[],
  isMeant: (judgement: StandingJudgement) => boolean,
): readonly Assessor[] {
  const assessors = claims
    .flatMap(accepting)
    .filter(isMeant)
    .map(({ signOff: { assessor } }) => assessor);
  return groupPeople(assessors, (one) => one).map(([first]) => first!);
}

/** Enough claims that nobody, or not everybody, has accepted without conditions. */
function evidencedOnly(
  good: readonly WeighedClaim[],
  needed: number,
): Pick<Verdict<ClaimState>, 'why' | 'next'> {
  const why: Reason = { kind: 'enough', count: good.length, needed };
  const conditional = good.find(({ assessors }) => assessors === 'accepted-with-conditions');
  const judgement = conditional && standing(conditional, 'accepted-with-conditions');
  if (!judgement) return { why: [why] };
  const { file } = conditional.evidence;
  const by = judgement.signOff.assessor.name;
  return {
    why: [why, { kind: 'conditions', judgement }],
    next: { kind: 'meet-conditions', file, by },
  };
}

/** The judgement in that word by an assessor that still stands. */
const standing = (
  { judgements }: WeighedClaim,
  word: ClaimJudgementWord,
): StandingJudgement | undefined =>
  judgements.find(
    ({ isSelf, changed, judgement }) =>
      !isSelf && changed.length === 0 && judgement.judgement === word,
  );

/** What has changed of a claim, and who is to look at it again. */
function suspicion({
  evidence: { file },
  revised,
  revision,
  judgements,
}: WeighedClaim): Pick<Verdict<ClaimState>, 'why' | 'next'> {
  const judgement = doubtOf(judgements);
  if (revised || !judgement) {
    return { why: [{ kind: 'revised', revision }], next: { kind: 'look-again', file } };
  }
  return {
    why: [{ kind: 'changed', judgement }],
    next: { kind: 'sign-again', file, by: judgement.signOff.assessor.name },
  };
}

interface Shortfall {
  readonly of: SupportKind;
  readonly count: number;
  readonly needed: number;
}

/** What the policy asks of a statement and these claims do not give. */
function shortfallsOf(good: readonly WeighedClaim[], basis: Basis): readonly Shortfall[] {
  const found = sufficiencyOf(good, basis);
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
  const refused = claims.flatMap((claim) => standing(claim, 'not-accepted') ?? []);
  const why: Reason[] = [
    ...shortfalls.map((shortfall) => ({ kind: 'too-few' as const, ...shortfall })),
    ...(stale > 0 ? [{ kind: 'some-stale' as const, count: stale }] : []),
    ...faults.map((fault): Reason => ({
      kind: 'fault',
      fault,
      evidence: faulty.filter((claim) => claim.fault === fault).map(({ evidence }) => evidence.id),
    })),
    ...refused.map((judgement): Reason => ({ kind: 'refused', judgement })),
  ];
  const [first] = faulty;
  if (first?.fault) {
    return { why, next: { kind: 'mend-claim', fault: first.fault, file: first.evidence.file } };
  }
  const [{ of, count, needed }] = shortfalls as [Shortfall];
  return { why, next: { kind: more[of], missing: needed - count } };
}
