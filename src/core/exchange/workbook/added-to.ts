import type { FrameworkData, RawRequirement } from '../framework-data.ts';
import { targetKinds } from './framework-sheets.ts';

type Target = NonNullable<FrameworkData[(typeof targetKinds)[number]]>[number];

/** What only the framework that a target is from says of it. Who adds requirements to it doesn’t say it again. */
const notRepeated: ReadonlySet<string> = new Set([
  'requirements',
  'description',
  'duties',
  'groups',
  'facts',
  'notes',
]);

/** A target of somebody else’s framework with nothing but what is added to it. The rest still comes from there. */
export function addedTo(
  target: Pick<Target, 'groups'>,
  requirements: readonly RawRequirement[],
): Record<string, unknown> {
  const groups = (target.groups ?? []).filter(({ id }) =>
    requirements.some(({ group }) => group === id),
  );
  return {
    ...Object.fromEntries(Object.entries(target).filter(([key]) => !notRepeated.has(key))),
    ...(groups.length > 0 && { groups }),
    ...(requirements.length > 0 && { requirements: [...requirements] }),
  };
}

/** The target with this id, nearest first, and the section that it is in. */
export function targetIn(
  frameworks: readonly FrameworkData[],
  id: string,
): { readonly kind: (typeof targetKinds)[number]; readonly target: Target } | undefined {
  for (const data of frameworks) {
    for (const kind of targetKinds) {
      const target = data[kind]?.find((one) => one.id === id);
      if (target) return { kind, target };
    }
  }
  return undefined;
}
