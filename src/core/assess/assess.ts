import {
  isSatisfied,
  type Assessment,
  type Coverage,
  type PillarCoverage,
  type Reason,
  type State,
  type WeighedClaim,
} from '../model/assessment.ts';
import { hasHappened, type IsoDate } from '../model/date.ts';
import { requirementIdsOf, type Requirement } from '../model/framework.ts';
import { localId, qualify, splitId, type RequirementId, type TargetId } from '../model/ids.ts';
import {
  findClaimable,
  findTarget,
  isStatement,
  lineageOf,
  type Library,
} from '../model/library.ts';
import type { Attained, Judgement, Portfolio, Waiver } from '../model/portfolio.ts';
import type { Basis } from './assessment-context.ts';
import { claimStateOf, type Verdict } from './claim-coverage.ts';
import { weighClaims } from './claims.ts';
import { copiesIn, type Copies } from './copies.ts';
import { judgeCredential, judgeExperience, judgeJudgement } from './other-coverage.ts';
import { coverPillars } from './pillars.ts';
import { policyFor } from './policy.ts';
import { recordedCpdOf, recordCpd } from './recorded-cpd.ts';
import { numberWitnesses } from './sufficiency.ts';
import { askedOf, unansweredRole } from './roles.ts';
import { expandTarget, type Demanded } from './target.ts';
import { isOwnDecision } from './own-decisions.ts';
import { isInForce } from './waivers.ts';

/**
 * Holds a portfolio against a target on a date. A function of its arguments alone: neither the clock nor
 * the order of files has a part in it. Undefined when no loaded framework has the target.
 */
export function assessPortfolio(
  portfolio: Portfolio,
  library: Library,
  targetId: TargetId,
  asOf: IsoDate,
): Assessment | undefined {
  const expanded = expandTarget(library, targetId);
  if (!expanded) return undefined;
  const { framework, target, demanded } = expanded;
  const policy = policyFor(library, framework.id, portfolio);
  const copies = copiesIn(portfolio, library);
  const claims = weighClaims(portfolio, library, policy, asOf, copies);
  const witnesses = numberWitnesses(portfolio);
  const basis: Basis = { portfolio, library, policy, asOf, claims, copies, witnesses };
  const { asked, notAsked } = askedOf(demanded, target, portfolio, library, asOf);
  const coverage = asked.map((one) => cover(one, basis));
  const pillars = coverPillars(coverage, framework.id, basis);
  const ready = isReady(coverage, pillars);
  const record = recordedCpdOf(library, framework.id);
  const cpd = record && recordCpd(withoutCopies(portfolio, copies), record, library, asOf);
  return { portfolio, framework, target, asOf, policy, coverage, notAsked, pillars, cpd, ready };
}

const withoutCopies = (portfolio: Portfolio, copies: Copies): Portfolio => ({
  ...portfolio,
  evidence: portfolio.evidence.filter(({ id }) => !copies.has(id)),
});

/** Whether all that must be met is met. A target that asks nothing is never ready. */
export const isReady = (
  coverage: readonly Coverage[],
  pillars: readonly PillarCoverage[],
): boolean =>
  coverage.length > 0 &&
  coverage.every(
    ({ requirement, state }) => requirement.strength !== 'must' || isSatisfied(state),
  ) &&
  pillars.every(({ conditions }) => conditions.every(({ found, needed }) => found >= needed));

function cover(demanded: Demanded, basis: Basis): Coverage {
  const { requirement } = demanded;
  const claims = claimsFor(requirement, basis);
  const options =
    requirement.kind === 'any-of'
      ? requirement.options.map((option) => cover({ ...demanded, requirement: option }, basis))
      : [];
  const waiver = waiverOf(requirement.id, basis);
  const attained = waiver ? undefined : attainedBeyond(demanded, basis);
  const role = unansweredRole(demanded, basis.portfolio, basis.library);
  const verdict: Verdict<State> = waiver
    ? settled('waived', { kind: 'waived', waiver })
    : attained
      ? settled('assumed', { kind: 'assumed', target: attained.target, date: attained.date })
      : role
        ? {
            state: 'unanswered',
            why: [{ kind: 'role-unknown', role }],
            next: { kind: 'answer-role', role },
          }
        : judge(requirement, claims, options, basis);
  return {
    ...demanded,
    ...verdict,
    why: [...verdict.why, ...whoseWords(demanded)],
    claims,
    options,
  };
}

/** What in a requirement is an organisation's own, and not of the framework that it extends. */
function whoseWords({ requirement, framework }: Demanded): readonly Reason[] {
  if (requirement.tailored) return [{ kind: 'tailored', tailored: requirement.tailored }];
  return framework.extends === undefined ? [] : [{ kind: 'added', publisher: framework.publisher }];
}

const settled = (state: State, reason: Reason): Verdict<State> => ({ state, why: [reason] });

function judge(
  requirement: Requirement,
  claims: readonly WeighedClaim[],
  options: readonly Coverage[],
  basis: Basis,
): Verdict<State> {
  switch (requirement.kind) {
    case 'statement':
    case 'capability':
      return claimStateOf(claims, basis);
    case 'credential':
      return judgeCredential(requirement, basis.portfolio, basis.asOf);
    case 'experience':
      return judgeExperience(requirement, basis.portfolio, basis.asOf);
    case 'judgement':
      return judgeJudgement(requirement, judgementOf(requirement.id, basis));
    case 'any-of':
      return judgeAnyOf(options);
  }
}

/**
 * One satisfied option is enough; one that is soon to expire comes last. Without one, the choice is open,
 * whatever the single options say.
 */
function judgeAnyOf(options: readonly Coverage[]): Verdict<State> {
  const met = options.filter(({ state }) => isSatisfied(state));
  const why: Reason = { kind: 'options', met: met.length, of: options.length };
  const best = met.find(({ state }) => state !== 'expiring') ?? met[0];
  return best
    ? { state: best.state, why: [why, ...best.why], next: best.next }
    : { state: 'uncovered', why: [why], next: { kind: 'choose-one' } };
}

/** The claims that speak for a requirement. They stand under the id of the framework that defines it. */
function claimsFor(requirement: Requirement, { claims, library }: Basis): readonly WeighedClaim[] {
  if (requirement.kind === 'capability') return claims.get(requirement.claimable) ?? [];
  if (requirement.kind !== 'statement') return [];
  const found = findClaimable(library, requirement.statement);
  return claims.get(found && isStatement(found) ? found.id : requirement.statement) ?? [];
}

function judgementOf(
  id: RequirementId,
  { portfolio, library, asOf }: Basis,
): Judgement | undefined {
  return portfolio.judgements.find(
    ({ requirement, date, by }) =>
      names(requirement, id, library) && hasHappened(date, asOf) && !isOwnDecision(by, portfolio),
  );
}

function waiverOf(id: RequirementId, { portfolio, library, asOf }: Basis): Waiver | undefined {
  return portfolio.waivers.find(
    (waiver) =>
      names(waiver.requirement, id, library) &&
      isInForce(waiver, asOf) &&
      !isOwnDecision(waiver.by, portfolio),
  );
}

/**
 * Whether a written id means this requirement: its own id, or the same one under a framework that extends
 * its framework and has none of that name itself.
 */
function names(written: RequirementId, id: RequirementId, library: Library): boolean {
  const parts = splitId(written);
  if (written === id || !parts) return written === id;
  if (localId(id) !== parts.local) return false;
  const owner = lineageOf(library, parts.framework).find((framework) =>
    requirementIdsOf(framework).includes(parts.local),
  );
  return owner !== undefined && qualify<RequirementId>(owner.id, parts.local) === id;
}

/** Somebody who has attained a level has shown what it and the lower ones require; with a stage or a post, only its own. */
function attainedBeyond(
  { framework, through, requirement }: Demanded,
  { portfolio, library, asOf }: Basis,
): Attained | undefined {
  // What must still hold later is looked at anew: a registration may have run out since.
  if (requirement.carries && requirement.kind === 'credential') return undefined;
  return portfolio.attained.find(({ target, date, by }) => {
    const holds = hasHappened(date, asOf) && !isOwnDecision(by, portfolio);
    const reached = holds ? findTarget(library, target) : undefined;
    // Through a framework that extends others, its target stands for theirs of the same id as well.
    if (!reached || !lineageOf(library, splitId(target)!.framework).includes(framework))
      return false;
    if (reached.kind === 'level' && through.kind === 'level') return through.rank <= reached.rank;
    const isOnRoute = reached.kind === 'route' && reached.stages.includes(through.local);
    return reached.local === through.local || (through.kind === 'stage' && isOnRoute);
  });
}
