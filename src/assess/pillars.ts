import type { Coverage, PillarCondition, PillarCoverage } from '../model/assessment.ts';
import { hasHappened } from '../model/date.ts';
import { evidenceTypesOf } from '../model/evidence-types.ts';
import type { FrameworkId } from '../model/ids.ts';
import { pillarsOf } from '../model/library.ts';
import { personKey, type Evidence } from '../model/portfolio.ts';
import type { Basis } from './basis.ts';
import { counts } from './claims.ts';

/**
 * The coverage of each pillar, in the order of the framework, with what the policy asks of a pillar as a
 * whole. Areas beside the pillars have coverage and no conditions; neither has a pillar of which
 * everything is waived or assumed.
 */
export function coverPillars(
  coverage: readonly Coverage[],
  framework: FrameworkId,
  basis: Basis,
): readonly PillarCoverage[] {
  return pillarsOf(basis.library, framework).flatMap(({ id, area }) => {
    const own = coverage.filter(({ pillar }) => pillar === id);
    if (own.length === 0) return [];
    const asked = own.filter(({ state }) => state !== 'waived' && state !== 'assumed');
    const conditions = area || asked.length === 0 ? [] : conditionsOf(asked, basis);
    return [{ pillar: id, coverage: own, conditions }];
  });
}

function conditionsOf(coverage: readonly Coverage[], basis: Basis): readonly PillarCondition[] {
  const { library, policy } = basis;
  const good = coverage.flatMap(({ claims }) => claims.filter(counts));
  const pieces = [...new Set(good.map(({ evidence }) => evidence))];
  const known = evidenceTypesOf(library);
  const types = pieces.map(({ type }) => type).filter((type) => known.includes(type));
  const witnesses = pieces.flatMap((evidence) => witnessOf(evidence, basis) ?? []);
  const { pieces_per_pillar, types_per_pillar, witnesses_per_pillar } = policy.rules;
  return [
    { kind: 'pieces', needed: pieces_per_pillar.value, found: pieces.length },
    { kind: 'types', needed: types_per_pillar.value, found: new Set(types).size },
    { kind: 'witnesses', needed: witnesses_per_pillar.value, found: new Set(witnesses).size },
  ];
}

/** The witness's name, written in the one form of that person; nothing where the witness does not count. */
function witnessOf({ witness }: Evidence, basis: Basis): string | undefined {
  const { portfolio, policy, asOf } = basis;
  if (!witness || (witness.date !== undefined && !hasHappened(witness.date, asOf)))
    return undefined;
  const name = personKey(witness.name);
  const isSelf = name === personKey(portfolio.practitioner.name);
  return isSelf && !policy.rules.own_witness_allowed.value ? undefined : name;
}
