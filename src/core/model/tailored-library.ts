import {
  targetsOf,
  type Aspect,
  type Framework,
  type Pillar,
  type Requirement,
  type Role,
  type Statement,
  type Target,
} from './framework.ts';
import { localId, type FrameworkId } from './ids.ts';
import { libraryOf, lineageOf, type Library } from './library.ts';
import type { Settable, Tailored, Tailoring } from './tailoring.ts';

/** What a change can be about. */
export type Tailorable =
  | { readonly kind: 'statement'; readonly thing: Statement }
  | { readonly kind: 'requirement'; readonly thing: Requirement }
  | { readonly kind: 'target'; readonly thing: Target }
  | { readonly kind: 'pillar'; readonly thing: Pillar }
  | { readonly kind: 'aspect'; readonly thing: Aspect }
  | { readonly kind: 'role'; readonly thing: Role };

/** What can be said differently of each of them. Everything else is what makes it that thing. */
export const changeable: Readonly<Record<Tailorable['kind'], readonly (keyof Settable)[]>> = {
  statement: ['text', 'strength', 'aspects', 'appliesTo', 'examples'],
  requirement: ['text', 'strength', 'appliesTo', 'months'],
  target: ['title'],
  pillar: ['title'],
  aspect: ['title'],
  role: ['title'],
};

/** What an id names in a framework, for a change of it. */
export function tailorable(framework: Framework, id: string): Tailorable | undefined {
  const is = (one: { readonly id: string }): boolean => localId(one.id) === id;
  const statement = framework.statements.find(is);
  if (statement) return { kind: 'statement', thing: statement };
  const targets = targetsOf(framework);
  const requirement = targets
    .flatMap(({ requirements }) => requirements)
    .flatMap((one) => (one.kind === 'any-of' ? [one, ...one.options] : [one]))
    .find(is);
  if (requirement) return { kind: 'requirement', thing: requirement };
  const target = targets.find(is);
  if (target) return { kind: 'target', thing: target };
  const pillar = framework.pillars.find(is);
  if (pillar) return { kind: 'pillar', thing: pillar };
  const aspect = framework.pillars.flatMap(({ aspects }) => aspects).find(is);
  if (aspect) return { kind: 'aspect', thing: aspect };
  const role = framework.roles.find(is);
  return role && { kind: 'role', thing: role };
}

/**
 * The frameworks as one of them sees them: what it changes of those that it extends is changed, and says so. The
 * nearest change of a thing counts. Where nothing is changed, it is the same library.
 */
export function tailoredLibrary(library: Library, framework: FrameworkId | undefined): Library {
  const lineage = framework === undefined ? [] : lineageOf(library, framework);
  if (lineage.every(({ changes = [] }) => changes.length === 0)) return library;
  const tailored = lineage.map((one, index) =>
    lineage.slice(0, index).reduceRight((base, by) => withChanges(base, by), one),
  );
  const others = [...library.frameworks.values()].filter(
    ({ id }) => !lineage.some((one) => one.id === id),
  );
  return { ...libraryOf([...tailored, ...others], library.known), asWritten: library };
}

function withChanges(base: Framework, by: Framework): Framework {
  const changes = new Map(
    (by.changes ?? []).flatMap((change) => {
      const about = tailorable(base, change.id);
      return about ? [[`${about.kind} ${change.id}`, change] as const] : [];
    }),
  );
  if (changes.size === 0) return base;
  const change = <Thing extends { readonly id: string; readonly tailored?: Tailored | undefined }>(
    kind: Tailorable['kind'],
    thing: Thing,
  ): Thing => {
    const one = changes.get(`${kind} ${localId(thing.id)}`);
    return one ? changed(kind, thing, one, by) : thing;
  };
  const inTarget = <T extends Target>(target: T): T => ({
    ...change('target', target),
    requirements: target.requirements.map((one) => {
      const own = change('requirement', one);
      if (own.kind !== 'any-of') return own;
      return { ...own, options: own.options.map((option) => change('requirement', option)) };
    }),
  });
  return {
    ...base,
    statements: base.statements.map((one) => change('statement', one)),
    levels: base.levels.map(inTarget),
    stages: base.stages.map(inTarget),
    routes: base.routes.map(inTarget),
    profiles: base.profiles.map(inTarget),
    roles: base.roles.map((one) => change('role', one)),
    pillars: base.pillars.map((pillar) => ({
      ...change('pillar', pillar),
      aspects: pillar.aspects.map((one) => change('aspect', one)),
    })),
  };
}

function changed<Thing extends { readonly id: string; readonly tailored?: Tailored | undefined }>(
  kind: Tailorable['kind'],
  thing: Thing,
  { set, removed, reason }: Tailoring,
  by: Framework,
): Thing {
  const before = thing as Settable;
  const keys = changeable[kind].filter((key) => set[key] !== undefined);
  const original = Object.fromEntries(keys.map((key) => [key, before[key]])) as Settable;
  const tailored: Tailored = {
    by: by.id,
    publisher: by.publisher,
    reason,
    removed,
    // What is changed twice on the way has one original.
    original: { ...original, ...thing.tailored?.original },
  };
  return {
    ...thing,
    ...Object.fromEntries(keys.map((key) => [key, set[key]])),
    ...(removed && kind === 'statement' && { retired: true }),
    tailored,
  };
}
