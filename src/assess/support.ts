import type { SupportKind, WeighedClaim } from '../model/assessment.ts';
import { hasHappened } from '../model/date.ts';
import { evidenceTypesOf } from '../model/evidence-types.ts';
import type { PolicyRules } from '../model/policy.ts';
import { personKey } from '../model/person.ts';
import type { Evidence } from '../model/portfolio.ts';
import type { Basis } from './basis.ts';

/** What the policy can ask the claims of something to rest on, each thing counted once. */
export type Support = Readonly<Record<SupportKind, number>>;

/** On how much some claims rest: the pieces of evidence, their known types, and the witnesses who count. */
export function supportOf(claims: readonly WeighedClaim[], basis: Basis): Support {
  const pieces = [...new Set(claims.map(({ evidence }) => evidence))];
  const known = evidenceTypesOf(basis.library);
  const types = pieces.map(({ type }) => type).filter((type) => known.includes(type));
  const witnesses = pieces.flatMap((evidence) => witnessOf(evidence, basis) ?? []);
  return {
    pieces: pieces.length,
    types: new Set(types).size,
    witnesses: new Set(witnesses).size,
  };
}

/** How much support the policy asks for each statement, each pillar or each aspect. */
export function neededFor(of: 'statement' | 'pillar' | 'aspect', { policy }: Basis): Support {
  const { rules } = policy;
  const value = (rule: keyof PolicyRules): number => Number(rules[rule].value);
  return {
    pieces: of === 'statement' ? value('claims_per_statement') : value(`pieces_per_${of}`),
    types: value(`types_per_${of}`),
    witnesses: value(`witnesses_per_${of}`),
  };
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
