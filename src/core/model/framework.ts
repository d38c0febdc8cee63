import type { Duty, Guidance } from './duty.ts';
import type { CpdRecord } from './cpd-record.ts';
import type { Note } from './framework-note.ts';
import type { Mapping, NoMatch } from './mapping.ts';
import { localId } from './ids.ts';
import type { ClaimableId, FrameworkId, RequirementId, TargetId } from './ids.ts';
import type { Origin } from './place.ts';
import type { StatedPolicy } from './policy.ts';
import type { Sources } from './sources.ts';
import type { Strength } from './strength.ts';
import type { Tailored, Tailoring } from './tailoring.ts';
import type { Text } from './text.ts';

/** A text of the source that describes and asks nothing, with where it is in the source. */
export interface Passage {
  readonly text: Text;
  readonly group?: string | undefined;
  readonly sources: Sources;
}

/** A heading under which a target has some of its requirements or duties. */
export interface Group {
  readonly id: string;
  readonly title: Text;
  readonly sources: Sources;
}

/**
 * A kind of post of which a framework makes some of its demands only, such as consultant practitioner. The
 * portfolio says whether it is the practitioner's.
 */
export interface Role {
  readonly id: string;
  readonly title: Text;
  readonly sources: Sources;
  readonly notes: readonly Note[];
  /** What an organisation changed of it, with the original. */
  readonly tailored?: Tailored | undefined;
  readonly origin: Origin;
}

/** A part of a pillar, to which statements may be tied. */
export interface Aspect {
  readonly id: string;
  readonly title: Text;
  readonly sources: Sources;
  readonly notes: readonly Note[];
  /** What an organisation changed of it, with the original. */
  readonly tailored?: Tailored | undefined;
  readonly origin: Origin;
}

/**
 * One of the areas of practice into which a framework divides what it asks, as the four pillars of practice.
 */
export interface Pillar {
  readonly id: string;
  readonly title: Text;
  /** An area stands beside the pillars: no rule that speaks of every pillar speaks of it. */
  readonly area: boolean;
  readonly aspects: readonly Aspect[];
  readonly sources: Sources;
  readonly notes: readonly Note[];
  /** What an organisation changed of it, with the original. */
  readonly tailored?: Tailored | undefined;
  readonly origin: Origin;
}

export const facets = [
  'responsibility',
  'knowledge-skills-behaviours',
  'educational-development',
] as const;
/** Responsibilities and knowledge, skills and behaviours can be claimed; educational development is advice. */
export type Facet = (typeof facets)[number];

/**
 * What somebody at a level does, knows or can do, in one sentence that evidence can claim. Sources are the
 * passages of the document that it rests on; there is at least one.
 */
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
  /** The role of which alone it is asked, at this level and no higher one. */
  readonly appliesTo?: string | undefined;
  readonly revision: number;
  /** The version of the framework that brought this revision, or retired it. */
  readonly changedIn?: string;
  readonly retired: boolean;
  readonly replacedBy: readonly ClaimableId[];
  /** Two or more statements that each have part of what it required. */
  readonly splitInto?: readonly ClaimableId[];
  /** A statement that has what it required, and what others required too. */
  readonly mergedInto?: ClaimableId;
  /** What could show it; nothing is demanded. */
  readonly examples?: readonly Text[];
  readonly notes?: readonly Note[];
  readonly sources: Sources;
  /** What an organisation changed of it, with the original. */
  readonly tailored?: Tailored | undefined;
  readonly origin: Origin;
}

interface Demand {
  readonly id: RequirementId;
  readonly text: Text;
  readonly strength: Strength;
  readonly group?: string | undefined;
  readonly generic: boolean;
  /** The role of which alone it is asked; of no level above its own. */
  readonly appliesTo?: string | undefined;
  /** Asked at later stages too. A credential is then looked at anew, even where a stage or level was recognised. */
  readonly carries?: boolean | undefined;
  readonly sources: Sources;
  readonly notes: readonly Note[];
  /** What an organisation changed of it, with the original. */
  readonly tailored?: Tailored | undefined;
  readonly origin: Origin;
}

/**
 * Asks that a statement is evidenced; every statement that can be claimed is such a requirement of its level.
 */
export interface StatementRequirement extends Demand {
  readonly kind: 'statement';
  readonly statement: ClaimableId;
}

/** Asks for something that evidence can claim and that only this target asks. */
export interface CapabilityRequirement extends Demand {
  readonly kind: 'capability';
  /** What evidence claims: the id of the requirement itself. */
  readonly claimable: ClaimableId;
  readonly pillar?: string | undefined;
}

/** One of the two lists of people barred from work, which a DBS certificate may include. */
export type BarredList = 'adults' | 'children';

/** Asks for a registration, a certificate or a degree that is held on the day. */
export interface CredentialRequirement extends Demand {
  readonly kind: 'credential';
  readonly credential: string;
  readonly barredLists: readonly BarredList[];
}

/**
 * Asks for a length of experience, in whole months: since a day that the portfolio names, or as the sum of its
 * periods of that experience.
 */
export interface ExperienceRequirement extends Demand {
  readonly kind: 'experience';
  readonly months: number;
  readonly since?: 'qualified' | 'started' | undefined;
  /** The name under which the portfolio lists its periods of this experience. */
  readonly of?: string | undefined;
}

/** Asks for a decision that only people can make; the portfolio records it. */
export interface JudgementRequirement extends Demand {
  readonly kind: 'judgement';
  readonly by: Text;
  /** Those who decide choose whom they judge, so nobody can ask them for it. */
  readonly unasked: boolean;
}

/** A requirement that is not a choice between others. */
export type SimpleRequirement =
  | StatementRequirement
  | CapabilityRequirement
  | CredentialRequirement
  | ExperienceRequirement
  | JudgementRequirement;

/** Met by any one of its options, of which there are at least two. */
export interface AnyOfRequirement extends Demand {
  readonly kind: 'any-of';
  readonly options: readonly SimpleRequirement[];
}

/** One thing that a target asks. */
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
  /** What an organisation changed of it, with the original. */
  readonly tailored?: Tailored | undefined;
  readonly origin: Origin;
}

/** A level of practice. It includes what all lower levels ask. */
export interface Level extends TargetBase {
  readonly kind: 'level';
  /** Levels are ordered by rank; each includes what the lower ones ask. */
  readonly rank: number;
  readonly duties: readonly Duty[];
}

/** A stage of a career pathway. It includes nothing of other stages but what carries through to it. */
export interface Stage extends TargetBase {
  readonly kind: 'stage';
  /** The credential with which people join the pathway at this stage, so that earlier ones are not asked of them. */
  readonly joinsWith?: string | undefined;
}

/** A way through stages, in order. It asks what they ask. */
export interface Route extends TargetBase {
  readonly kind: 'route';
  readonly colour?: string | undefined;
  readonly stages: readonly string[];
}

/** A role profile: a post, with what it asks and some facts about it. */
export interface Profile extends TargetBase {
  readonly kind: 'profile';
  readonly facts: readonly {
    readonly label: Text;
    readonly value: Text;
    readonly sources: Sources;
  }[];
}

/** What a portfolio can aim at. */
export type Target = Level | Stage | Route | Profile;

/** A framework as otpath uses it, whole and checked. Texts are in the languages that the framework has. */
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
  readonly roles: readonly Role[];
  readonly pillars: readonly Pillar[];
  readonly statements: readonly Statement[];
  readonly stages: readonly Stage[];
  readonly routes: readonly Route[];
  readonly profiles: readonly Profile[];
  readonly mappings: readonly Mapping[];
  readonly noMatches: readonly NoMatch[];
  /** What differs from the framework that it extends. */
  readonly changes?: readonly Tailoring[] | undefined;
  readonly evidenceTypes: readonly { readonly id: string; readonly title: Text }[];
  readonly policy?: StatedPolicy | undefined;
  readonly cpdRecord?: CpdRecord | undefined;
  readonly guidance: readonly Guidance[];
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
