import type {
  CapabilityRequirement,
  Framework,
  Pillar,
  Requirement,
  Statement,
  Target,
} from './framework.ts';
import { requirementsOf, targetsOf } from './framework.ts';
import { qualify, splitId, type ClaimableId, type FrameworkId, type TargetId } from './ids.ts';

/** What evidence may claim. */
export type Claimable = Statement | CapabilityRequirement;

/** The frameworks that one run has to do with, indexed by id. */
export interface Library {
  readonly frameworks: ReadonlyMap<FrameworkId, Framework>;
  /** Every framework that could have been loaded, for naming near misses. */
  readonly known: readonly string[];
  readonly claimables: ReadonlyMap<ClaimableId, Claimable>;
  readonly targets: ReadonlyMap<TargetId, Target>;
  /** Where a framework changed others in it: the same without these changes. */
  readonly asWritten?: Library | undefined;
}

export const isStatement = (claimable: Claimable): claimable is Statement => 'facet' in claimable;

/** Whether evidence can claim it: advice on learning and what is no longer asked can't be claimed. */
export const canBeClaimed = (claimable: Claimable): boolean =>
  !isStatement(claimable) || (!claimable.retired && claimable.facet !== 'educational-development');

/** Statements are revised; a capability has one wording only. */
export const revisionOf = (claimable: Claimable): number =>
  isStatement(claimable) ? claimable.revision : 1;

/** Indexes frameworks. Of two things with one id the first counts; the rules of OT2xx find the second. */
export function libraryOf(frameworks: readonly Framework[], known: readonly string[]): Library {
  const claimables = new Map<ClaimableId, Claimable>();
  const targets = new Map<TargetId, Target>();
  for (const framework of frameworks) {
    for (const statement of framework.statements) {
      if (!claimables.has(statement.id)) claimables.set(statement.id, statement);
    }
    for (const target of targetsOf(framework)) {
      if (!targets.has(target.id)) targets.set(target.id, target);
      for (const requirement of requirementsOf(target)) {
        if (requirement.kind === 'capability' && !claimables.has(requirement.claimable)) {
          claimables.set(requirement.claimable, requirement);
        }
      }
    }
  }
  const byId = new Map(frameworks.map((framework) => [framework.id, framework]));
  return { frameworks: byId, known, claimables, targets };
}

/** Everything that any target of the frameworks asks. */
export const allRequirementsOf = ({ frameworks }: Library): readonly Requirement[] =>
  [...frameworks.values()].flatMap(targetsOf).flatMap(requirementsOf);

/** A framework and those that it extends, itself first. A circle of extensions ends where it began. */
export function lineageOf(library: Library, id: FrameworkId): readonly Framework[] {
  const lineage: Framework[] = [];
  let framework = library.frameworks.get(id);
  while (framework && !lineage.includes(framework)) {
    lineage.push(framework);
    framework = framework.extends && library.frameworks.get(framework.extends);
  }
  return lineage;
}

/** The pillars of a framework and of those it extends; a pillar that is named again is the same one. */
export function pillarsOf(library: Library, id: FrameworkId): readonly Pillar[] {
  const pillars = new Map<string, Pillar>();
  for (const pillar of lineageOf(library, id).flatMap((framework) => framework.pillars)) {
    if (!pillars.has(pillar.id)) pillars.set(pillar.id, pillar);
  }
  return [...pillars.values()];
}

/** The ids inside a framework that can be claimed, those of the frameworks it extends included. */
export function claimableIdsOf(library: Library, id: FrameworkId): readonly ClaimableId[] {
  const names = new Set<string>(lineageOf(library, id).map((framework) => framework.id));
  return [...library.claimables.keys()].filter((claimable) =>
    names.has(splitId(claimable)?.framework ?? ''),
  );
}

/** Looks an id up in its framework and, where that one extends others, in those. */
function find<Id extends ClaimableId | TargetId, Found>(
  library: Library,
  id: Id,
  shelf: ReadonlyMap<Id, Found>,
): Found | undefined {
  const parts = splitId(id);
  if (!parts) return undefined;
  return lineageOf(library, parts.framework)
    .map((framework) => shelf.get(qualify<Id>(framework.id, parts.local)))
    .find((found) => found !== undefined);
}

export const findClaimable = (library: Library, id: ClaimableId): Claimable | undefined =>
  find(library, id, library.claimables);

export const findTarget = (library: Library, id: TargetId): Target | undefined =>
  find(library, id, library.targets);
