import {
  isSatisfied,
  type Assessment,
  type Coverage,
  type Reason,
  type State,
} from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Requirement, Target } from '../model/framework.ts';
import {
  qualify,
  splitId,
  type ClaimableId,
  type RequirementId,
  type TargetId,
} from '../model/ids.ts';
import {
  findClaimable,
  findTarget,
  isStatement,
  lineageOf,
  type Library,
} from '../model/library.ts';
import type { Policy } from '../model/policy.ts';
import type { Attained, Portfolio, Waiver } from '../model/portfolio.ts';
import { judgeClaims, type Verdict } from './claim-coverage.ts';
import { weighClaims, type ClaimIndex } from './claims.ts';
import { judgeCredential, judgeExperience, judgeJudgement } from './other-coverage.ts';
import { coverPillars } from './pillars.ts';
import { policyFor } from './policy.ts';
import { expandTarget, type Demanded } from './target.ts';

/** All that decides a coverage, gathered once. */
interface Basis {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly policy: Policy;
  readonly asOf: IsoDate;
  readonly claims: ClaimIndex;
}

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
  const policy = policyFor(library, framework.id);
  const claims = weighClaims(portfolio, library, policy, asOf);
  const basis: Basis = { portfolio, library, policy, asOf, claims };
  const coverage = demanded.map((one) => cover(one, basis));
  const pillars = coverPillars(coverage, lineageOf(library, framework.id), portfolio, policy, asOf);
  const ready =
    coverage.every(
      ({ requirement, state }) => requirement.strength !== 'must' || isSatisfied(state),
    ) &&
    pillars.every(({ conditions }) => conditions.every(({ found, needed }) => found >= needed));
  return { portfolio, framework, target, asOf, policy, coverage, pillars, ready };
}

function cover(demanded: Demanded, basis: Basis): Coverage {
  const { requirement, through } = demanded;
  const claims = basis.claims.get(claimableOf(requirement, basis.library)!) ?? [];
  const options =
    requirement.kind === 'any-of'
      ? requirement.options.map((option) => cover({ ...demanded, requirement: option }, basis))
      : [];
  const waiver = waiverOf(requirement.id, basis);
  const attained = waiver ? undefined : attainedBeyond(through, basis);
  return {
    ...demanded,
    ...(waiver
      ? settled('waived', { kind: 'waived', waiver })
      : attained
        ? settled('assumed', { kind: 'assumed', target: attained.target, date: attained.date })
        : judge(requirement, options, basis)),
    claims,
    options,
  };
}

const settled = (state: State, reason: Reason): Verdict<State> => ({ state, why: [reason] });

function judge(
  requirement: Requirement,
  options: readonly Coverage[],
  { portfolio, library, policy, asOf, claims }: Basis,
): Verdict<State> {
  switch (requirement.kind) {
    case 'statement':
    case 'capability': {
      const claimable = claimableOf(requirement, library);
      const found = claimable && findClaimable(library, claimable);
      const revision = found && isStatement(found) ? found.revision : 1;
      return judgeClaims(claims.get(claimable!) ?? [], revision, policy);
    }
    case 'credential':
      return judgeCredential(requirement, portfolio, asOf);
    case 'experience':
      return judgeExperience(requirement, portfolio, asOf);
    case 'judgement':
      return judgeJudgement(requirement, portfolio, asOf);
    case 'any-of':
      return judgeAnyOf(options);
  }
}

/** One satisfied option is enough. Without one, the choice is open, whatever the single options say. */
function judgeAnyOf(options: readonly Coverage[]): Verdict<State> {
  const met = options.filter(({ state }) => isSatisfied(state));
  const why: Reason = { kind: 'options', met: met.length, of: options.length };
  const [best] = met;
  return best
    ? { state: best.state, why: [why, ...best.why] }
    : { state: 'uncovered', why: [why], next: { kind: 'choose-one' } };
}

/** What evidence claims when it speaks for a requirement, under the id of the framework that defines it. */
function claimableOf(requirement: Requirement, library: Library): ClaimableId | undefined {
  if (requirement.kind === 'capability') return requirement.claimable;
  if (requirement.kind !== 'statement') return undefined;
  const found = findClaimable(library, requirement.statement);
  return found && isStatement(found) ? found.id : requirement.statement;
}

/** A waiver holds with both a reason and a name, from its date to its last day. */
function waiverOf(id: RequirementId, { portfolio, library, asOf }: Basis): Waiver | undefined {
  return portfolio.waivers.find(
    ({ requirement, reason, by, date, until }) =>
      names(requirement, id, library) &&
      reason !== undefined &&
      by !== undefined &&
      (date === undefined || date <= asOf) &&
      (until === undefined || asOf <= until),
  );
}

/** Whether a written id means this one, directly or through a framework that extends its own. */
function names(written: RequirementId, id: RequirementId, library: Library): boolean {
  const parts = splitId(written);
  if (written === id || !parts) return written === id;
  return lineageOf(library, parts.framework).some(
    (framework) => qualify<RequirementId>(framework.id, parts.local) === id,
  );
}

/** Whoever has attained a level has shown what it and the lower ones ask; a stage or a post, only its own. */
function attainedBeyond(
  through: Target,
  { portfolio, library, asOf }: Basis,
): Attained | undefined {
  return portfolio.attained.find(({ target, date }) => {
    const reached = date <= asOf ? findTarget(library, target) : undefined;
    if (!reached) return false;
    if (reached.id === through.id) return true;
    if (reached.kind === 'route')
      return through.kind === 'stage' && reached.stages.includes(through.local);
    return (
      reached.kind === 'level' &&
      through.kind === 'level' &&
      splitId(reached.id)?.framework === splitId(through.id)?.framework &&
      through.rank <= reached.rank
    );
  });
}
