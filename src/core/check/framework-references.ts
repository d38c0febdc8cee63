import { requirementsOf, targetsOf, type Framework } from '../model/framework.ts';
import { localId, splitId } from '../model/ids.ts';
import { claimableIdsOf, lineageOf, type Library } from '../model/library.ts';
import type { Origin } from '../model/place.ts';
import { successions } from '../model/succession.ts';

/** One place in a framework that names something else of it. */
export interface InnerReference {
  readonly word: string;
  readonly wanted: 'level' | 'pillar' | 'aspect' | 'stage' | 'statement' | 'group' | 'role';
  readonly known: readonly string[];
  readonly origin: Origin;
  readonly keys: readonly (string | number)[];
}

/** Where a statement of a framework is written, by its id inside it. */
export const originOf = (id: string, { statements, origin }: Framework): Origin =>
  statements.find((one) => localId(one.id) === id)?.origin ?? origin;

/** Everything that a framework names inside itself and the frameworks that it extends. */
export function* innerReferencesOf(
  framework: Framework,
  library: Library,
): Iterable<InnerReference> {
  const lineage = [framework, ...lineageOf(library, framework.id).slice(1)];
  const levels = lineage.flatMap((one) => one.levels.map(({ local }) => local));
  const pillars = lineage.flatMap((one) => one.pillars);
  const stages = lineage.flatMap((one) => one.stages.map(({ local }) => local));
  const claimables = claimableIdsOf(library, framework.id).map(localId);
  const pillarIds = pillars.map(({ id }) => id);

  const roles = lineage.flatMap((one) => one.roles.map(({ id }) => id));

  for (const { appliesTo, origin } of [
    ...framework.statements,
    ...targetsOf(framework).flatMap(requirementsOf),
  ]) {
    if (appliesTo !== undefined)
      yield { word: appliesTo, wanted: 'role', known: roles, origin, keys: ['applies_to'] };
  }
  for (const statement of framework.statements) {
    const { level, pillar, aspects, origin } = statement;
    yield { word: level, wanted: 'level', known: levels, origin, keys: ['level'] };
    yield { word: pillar, wanted: 'pillar', known: pillarIds, origin, keys: ['pillar'] };
    const ofPillar = pillars.filter(({ id }) => id === pillar).flatMap((one) => one.aspects);
    for (const [index, word] of aspects.entries()) {
      const known = ofPillar.map(({ id }) => id);
      yield { word, wanted: 'aspect', known, origin, keys: ['aspects', index] };
    }
    for (const { as, ids } of successions(statement)) {
      for (const [index, id] of ids.entries()) {
        if (splitId(id)?.framework !== framework.id) continue;
        const keys = as === 'merged_into' ? [as] : [as, index];
        yield { word: localId(id), wanted: 'statement', known: claimables, origin, keys };
      }
    }
  }
  for (const { stages: named, origin } of framework.routes) {
    for (const [index, word] of named.entries()) {
      yield { word, wanted: 'stage', known: stages, origin, keys: ['stages', index] };
    }
  }
  for (const target of targetsOf(framework)) {
    const groups = target.groups.map(({ id }) => id);
    for (const requirement of requirementsOf(target)) {
      const { group, origin } = requirement;
      if (group !== undefined)
        yield { word: group, wanted: 'group', known: groups, origin, keys: ['group'] };
      if (requirement.kind === 'statement') {
        const word = localId(requirement.statement);
        yield { word, wanted: 'statement', known: claimables, origin, keys: ['statement'] };
      }
      if (requirement.kind === 'capability' && requirement.pillar !== undefined) {
        const word = requirement.pillar;
        yield { word, wanted: 'pillar', known: pillarIds, origin, keys: ['pillar'] };
      }
    }
  }
}
