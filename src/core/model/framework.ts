import type { CpdRecord } from './cpd-record.ts';
import { localId } from './ids.ts';
import type { ClaimableId, FrameworkId, RequirementId, TargetId } from './ids.ts';
import type { Origin } from './place.ts';
import type { StatedPolicy } from './policy.ts';
import type { Sources } from './sources.ts';
import type { Text } from './text.ts';

export type NoteKind = 'fact' | 'rule' | 'contradiction' | 'decision' | 'dated';

export interface Note {
  readonly id?: string | undefined;
  readonly kind: NoteKind;
  readonly text: Text;
  readonly sources: Sources;
  readonly origin: Origin;
}

export interface Passage {
  readonly text: Text;
  readonly group?: string | undefined;
  readonly sources: Sources;
}

export interface Group {
  readonly id: string;
  readonly title: Text;
  readonly sources: Sources;
}

/** How strongly the source puts a demand. Only `must` can block. */
export type Strength = 'must' | 'should' | 'may' | 'usual';

export interface Aspect {
  readonly id: string;
  readonly title: Text;
  readonly sources: Sources;
  readonly notes: readonly Note[];
  readonly origin: Origin;
}

export interface Pillar {
  readonly id: string;
  readonly title: Text;
  /** An area stands beside the pillars: no rule that speaks of every pillar speaks of it. */
  readonly area: boolean;
  readonly aspects: readonly Aspect[];
  readonly sources: Sources;
  readonly notes: readonly Note[];
  readonly origin: Origin;
}

export const facets = [
  'responsibility',
  'knowledge-skills-behaviours',
  'educational-development',
] as const;
/** Responsibilities and knowledge, skills and behaviours can be claimed; educational development is advice. */
export type Facet = (typeof facets)[number];

export interface Statement {
  readonly id: ClaimableId;
  readonly level: string;
  readonly pillar: string;
  readonly aspects: readonly string[];
  /** True when the tie to the aspects is otpath's reading and not the source's. */
  readonly aspectsAreReading: boolean;
  readonly facet: Facet;
  readonly text: Text;
  readonly strength: Strength;
  readonly revision: number;
  readonly retired: boolean;
  readonly replacedBy: readonly ClaimableId[];
  /** What could show it; nothing is demanded. */
  readonly examples?: readonly Text[];
  readonly notes?: readonly Note[];
  readonly sources: Sources;
  readonly origin: Origin;
}

interface Demand {
  readonly id: RequirementId;
  readonly text: Text;
  readonly strength: Strength;
  readonly group?: string | undefined;
  readonly generic: boolean;
  readonly sources: Sources;
  readonly notes: readonly Note[];
  readonly origin: Origin;
}

export interface StatementRequirement extends Demand {
  readonly kind: 'statement';
  readonly statement: ClaimableId;
}

export interface CapabilityRequirement extends Demand {
  readonly kind: 'capability';
  /** What evidence claims: the id of the requirement itself. */
  readonly claimable: ClaimableId;
  readonly pillar?: string | undefined;
}

export type BarredList = 'adults' | 'children';

export interface CredentialRequirement extends Demand {
  readonly kind: 'credential';
  readonly credential: string;
  readonly barredLists: readonly BarredList[];
}

export interface ExperienceRequirement extends Demand {
  readonly kind: 'experience';
  readonly months: number;
  readonly since?: 'qualified' | 'started' | undefined;
  /** The name under which the portfolio lists its periods of this experience. */
  readonly of?: string | undefined;
}

export interface JudgementRequirement extends Demand {
  readonly kind: 'judgement';
  readonly by: Text;
  /** Those who decide choose whom they judge, so nobody can ask them for it. */
  readonly unasked: boolean;
}

export type SimpleRequirement =
  | StatementRequirement
  | CapabilityRequirement
  | CredentialRequirement
  | ExperienceRequirement
  | JudgementRequirement;

export interface AnyOfRequirement extends Demand {
  readonly kind: 'any-of';
  readonly options: readonly SimpleRequirement[];
}

export type Requirement = SimpleRequirement | AnyOfRequirement;

/** What every target has. Levels, stages, routes and role profiles are targets. */
interface TargetBase {
  readonly id: TargetId;
  readonly local: string;
  readonly title: Text;
  readonly description: readonly Passage[];
  readonly groups: readonly Group[];
  readonly requirements: readonly Requirement[];
  readonly sources: Sources;
  readonly notes: readonly Note[];
  readonly origin: Origin;
}

export interface Level extends TargetBase {
  readonly kind: 'level';
  /** Levels are ordered by rank; each includes what the lower ones ask. */
  readonly rank: number;
  readonly duties: readonly Passage[];
}

export interface Stage extends TargetBase {
  readonly kind: 'stage';
}

export interface Route extends TargetBase {
  readonly kind: 'route';
  readonly colour?: string | undefined;
  readonly stages: readonly string[];
}

export interface Profile extends TargetBase {
  readonly kind: 'profile';
  readonly facts: readonly {
    readonly label: Text;
    readonly value: Text;
    readonly sources: Sources;
  }[];
}

export type Target = Level | Stage | Route | Profile;

export type MappingPredicate = 'exact' | 'close' | 'broad' | 'narrow' | 'related';

export interface Mapping {
  /** `framework:id` */
  readonly subject: string;
  readonly predicate: MappingPredicate;
  /** `framework:id` */
  readonly object: string;
  readonly justification: string;
  readonly author: string;
  readonly comment?: string | undefined;
  readonly sources: Sources;
  readonly origin: Origin;
}

export interface Framework {
  readonly id: FrameworkId;
  readonly title: Text;
  readonly version: string;
  readonly publisher: Text;
  readonly source: {
    readonly title: Text;
    readonly date?: string | undefined;
    readonly url?: string | undefined;
    readonly note?: Text | undefined;
  };
  readonly extends?: FrameworkId | undefined;
  readonly levels: readonly Level[];
  readonly pillars: readonly Pillar[];
  readonly statements: readonly Statement[];
  readonly stages: readonly Stage[];
  readonly routes: readonly Route[];
  readonly profiles: readonly Profile[];
  readonly mappings: readonly Mapping[];
  readonly evidenceTypes: readonly { readonly id: string; readonly title: Text }[];
  readonly policy?: StatedPolicy | undefined;
  readonly cpdRecord?: CpdRecord | undefined;
  readonly notes: readonly Note[];
  readonly omitted: readonly { readonly sources: Sources; readonly reason: string }[];
  readonly origin: Origin;
}

/** Every level, stage, route and role profile of a framework. */
export function targetsOf(framework: Framework): readonly Target[] {
  return [...framework.levels, ...framework.stages, ...framework.routes, ...framework.profiles];
}

/** The requirements a target states itself, options of `any-of` included. */
export function requirementsOf(target: Target): readonly Requirement[] {
  return target.requirements.flatMap((requirement) =>
    requirement.kind === 'any-of' ? [requirement, ...requirement.options] : [requirement],
  );
}

/** The ids, inside the framework, of all that a target can ask: what can be waived or judged. */
export function requirementIdsOf(framework: Framework): readonly string[] {
  return [...framework.statements, ...targetsOf(framework).flatMap(requirementsOf)].map(({ id }) =>
    localId(id),
  );
}

/** Where a practitioner stands towards a stage. */
export type Standing = 'attained' | 'target' | 'next' | 'later';
