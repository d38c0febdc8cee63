import type { FrameworkData, RawRequirement } from './framework-data.ts';

/** A framework under another id. What names something in it by its old id names it by the new one. */
export function renamedFramework(data: FrameworkData, id: string): FrameworkData {
  const old = `${data.id}:`;
  const renamed = (reference: string): string =>
    reference.startsWith(old) ? `${id}:${reference.slice(old.length)}` : reference;
  const inRequirement = <R extends RawRequirement>(requirement: R): R => {
    if (requirement.kind === 'statement') {
      return { ...requirement, statement: renamed(requirement.statement) };
    }
    if (requirement.kind !== 'any-of') return requirement;
    return { ...requirement, options: requirement.options.map((one) => inRequirement(one)) };
  };
  const inTarget = <T extends { requirements?: RawRequirement[] }>(target: T): T =>
    target.requirements
      ? { ...target, requirements: target.requirements.map((one) => inRequirement(one)) }
      : target;
  const { levels, stages, routes, profiles, statements, mappings } = data;
  return {
    ...data,
    id,
    ...(levels && { levels: levels.map(inTarget) }),
    ...(stages && { stages: stages.map(inTarget) }),
    ...(routes && { routes: routes.map(inTarget) }),
    ...(profiles && { profiles: profiles.map(inTarget) }),
    ...(statements && {
      statements: statements.map((one) => ({
        ...one,
        ...(one.replaced_by && { replaced_by: one.replaced_by.map(renamed) }),
        ...(one.split_into && { split_into: one.split_into.map(renamed) }),
        ...(one.merged_into !== undefined && { merged_into: renamed(one.merged_into) }),
      })),
    }),
    ...(mappings && {
      mappings: mappings.map((one) => ({
        ...one,
        subject: renamed(one.subject),
        // What nothing was found in is named as a whole.
        object: one.object === data.id ? id : renamed(one.object),
      })),
    }),
  };
}
