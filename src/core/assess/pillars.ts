import {
  supportKinds,
  type Coverage,
  type PillarCondition,
  type PillarCoverage,
} from '../model/assessment.ts';
import type { FrameworkId } from '../model/ids.ts';
import { findClaimable, isStatement, pillarsOf } from '../model/library.ts';
import type { Basis } from './assessment-context.ts';
import { counts } from './claims.ts';
import { neededFor, sufficiencyOf } from './sufficiency.ts';

/**
 * The coverage of each pillar, in the order of the framework, with what the policy asks of a pillar and of
 * its aspects as a whole. Areas beside the pillars have coverage and no conditions; neither has a pillar of
 * which everything is waived or assumed.
 */
export function coverPillars(
  coverage: readonly Coverage[],
  framework: FrameworkId,
  basis: Basis,
): readonly PillarCoverage[] {
  return pillarsOf(basis.library, framework).flatMap(({ id, area, aspects }) => {
    const own = coverage.filter(({ pillar }) => pillar === id);
    if (own.length === 0) return [];
    const asked = own.filter(({ state }) => state !== 'waived' && state !== 'assumed');
    const conditions =
      area || asked.length === 0
        ? []
        : [
            ...conditionsOf('pillar', asked, basis),
            ...aspects.flatMap((aspect) => aspectConditions(aspect.id, asked, basis)),
          ];
    return [{ pillar: id, coverage: own, conditions }];
  });
}

function conditionsOf(
  of: 'pillar' | 'aspect',
  coverage: readonly Coverage[],
  basis: Basis,
): readonly PillarCondition[] {
  const found = sufficiencyOf(
    coverage.flatMap(({ claims }) => claims.filter(counts)),
    basis,
  );
  const needed = neededFor(of, basis);
  return supportKinds.map((kind) => ({ kind, needed: needed[kind], found: found[kind] }));
}

/** Only what the policy asks of an aspect, and only of one that something asked is tied to. */
function aspectConditions(
  aspect: string,
  asked: readonly Coverage[],
  basis: Basis,
): readonly PillarCondition[] {
  const tied = asked.filter(({ requirement }) => {
    const claimable =
      requirement.kind === 'statement' && findClaimable(basis.library, requirement.statement);
    return claimable && isStatement(claimable) && claimable.aspects.includes(aspect);
  });
  if (tied.length === 0) return [];
  return conditionsOf('aspect', tied, basis)
    .filter(({ needed }) => needed > 0)
    .map((condition) => ({ ...condition, aspect }));
}
