import type { SupportKind, WeighedClaim } from '../model/assessment.ts';
import { hasHappened } from '../model/date.ts';
import { evidenceTypesOf } from '../model/evidence-types.ts';
import type { PolicyRules } from '../model/policy.ts';
import { hasLetters } from '../text/person-name.ts';
import { compareNamed, groupPeople, knownPerson, practitionerOf } from '../text/person.ts';
import type { Evidence, Portfolio, Witness } from '../model/portfolio.ts';
import type { Basis } from './assessment-context.ts';

/** What the policy can ask the claims of something to rest on, each thing counted once. */
export type Sufficiency = Readonly<Record<SupportKind, number>>;

/** On how much some claims rest: the pieces of evidence, their known types, and the witnesses who count. */
export function sufficiencyOf(claims: readonly WeighedClaim[], basis: Basis): Sufficiency {
  // Of a piece and its copies, only the one that counts is looked at.
  const pieces = [
    ...new Set(claims.map(({ evidence }) => basis.copies.get(evidence.id) ?? evidence)),
  ];
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
export function neededFor(of: 'statement' | 'pillar' | 'aspect', { policy }: Basis): Sufficiency {
  const { rules } = policy;
  const value = (rule: keyof PolicyRules): number => Number(rules[rule].value);
  return {
    pieces: of === 'statement' ? value('claims_per_statement') : value(`pieces_per_${of}`),
    types: value(`types_per_${of}`),
    witnesses: value(`witnesses_per_${of}`),
  };
}

/** Who the witness is; nothing where the witness does not count. */
function witnessOf({ witness }: Evidence, { witnesses, policy, asOf }: Basis): number | undefined {
  if (!witness || !hasLetters(witness.name)) return undefined;
  if (witness.date !== undefined && !hasHappened(witness.date, asOf)) return undefined;
  return witnesses.get(witness) ?? (policy.rules.own_witness_allowed.value ? self : undefined);
}

/** The practitioner, where they can be their own witness. */
const self = -1;

/** The witnesses of a portfolio but the practitioner, each person under one number whatever the names. */
export function numberWitnesses(
  portfolio: Pick<Portfolio, 'evidence' | 'practitioner' | 'credentials'>,
): ReadonlyMap<Witness, number> {
  const practitioner = practitionerOf(portfolio);
  const witnesses = portfolio.evidence.flatMap(({ witness }) => witness ?? []);
  return new Map(
    groupPeople(
      witnesses.filter((one) => !compareNamed(knownPerson(one), practitioner)),
      (one) => one,
    ).flatMap((group, index) => group.map((one): [Witness, number] => [one, index])),
  );
}
