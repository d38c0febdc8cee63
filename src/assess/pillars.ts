import type { Coverage, PillarCondition, PillarCoverage } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Framework } from '../model/framework.ts';
import type { Policy } from '../model/policy.ts';
import { isSamePerson, type Evidence, type Portfolio } from '../model/portfolio.ts';
import { counts } from './claims.ts';

/**
 * The coverage of each pillar, in the order of the framework, with what the policy asks of a pillar as a
 * whole. Areas beside the pillars have coverage and no conditions; neither has a pillar of which
 * everything is waived or assumed.
 */
export function coverPillars(
  coverage: readonly Coverage[],
  lineage: readonly Framework[],
  portfolio: Portfolio,
  policy: Policy,
  asOf: IsoDate,
): readonly PillarCoverage[] {
  const pillars = lineage.flatMap((framework) => framework.pillars);
  return pillars.flatMap(({ id, area }) => {
    const own = coverage.filter(({ pillar }) => pillar === id);
    if (own.length === 0) return [];
    const asked = own.filter(({ state }) => state !== 'waived' && state !== 'assumed');
    const conditions =
      area || asked.length === 0 ? [] : conditionsOf(asked, portfolio, policy, asOf);
    return [{ pillar: id, coverage: own, conditions }];
  });
}

function conditionsOf(
  coverage: readonly Coverage[],
  portfolio: Portfolio,
  policy: Policy,
  asOf: IsoDate,
): readonly PillarCondition[] {
  const good = coverage.flatMap(({ claims }) => claims.filter(counts));
  const pieces = [...new Set(good.map(({ evidence }) => evidence))];
  const witnesses = new Set(
    pieces.flatMap((evidence) => witnessName(evidence, portfolio, policy, asOf) ?? []),
  );
  const { pieces_per_pillar, types_per_pillar, witnesses_per_pillar } = policy.rules;
  return [
    { kind: 'pieces', needed: pieces_per_pillar.value, found: pieces.length },
    {
      kind: 'types',
      needed: types_per_pillar.value,
      found: new Set(pieces.map(({ type }) => type)).size,
    },
    { kind: 'witnesses', needed: witnesses_per_pillar.value, found: witnesses.size },
  ];
}

/** The witness's name in a form in which one person is one name; nothing where the witness does not count. */
function witnessName(
  { witness }: Evidence,
  { practitioner }: Portfolio,
  policy: Policy,
  asOf: IsoDate,
): string | undefined {
  if (!witness || (witness.date !== undefined && witness.date > asOf)) return undefined;
  const isSelf = isSamePerson(witness.name, practitioner.name);
  if (isSelf && !policy.rules.own_witness_allowed.value) return undefined;
  return witness.name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
