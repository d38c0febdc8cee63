import type {
  Framework,
  Level,
  Profile,
  Requirement,
  Route,
  Stage,
} from '../../model/framework.ts';
import { qualify, type ClaimableId, type RequirementId, type TargetId } from '../../model/ids.ts';
import type { Origin } from '../../model/place.ts';
import type { FrameworkPartFile } from '../schemas.ts';
import {
  below,
  dutiesIn,
  groupsOf,
  notesOf,
  passagesOf,
  sourcesOf,
  textOf,
  type Collect,
  type FrameworkContext,
} from './read-items.ts';
import { resolveId } from '../resolve-id.ts';

type RawLevel = NonNullable<FrameworkPartFile['levels']>[number];
type RawStage = NonNullable<FrameworkPartFile['stages']>[number];
type RawRequirement = NonNullable<RawStage['requirements']>[number];

/** Reads what people aim at: levels, stages, routes and role profiles. */
export function readTargets(
  collect: Collect,
): Pick<Framework, 'levels' | 'stages' | 'routes' | 'profiles'> {
  return {
    levels: collect(
      (part) => part.levels,
      'levels',
      (raw: RawLevel, at, context): Level => ({
        kind: 'level',
        ...targetOf(raw, at, context),
        rank: raw.rank,
        duties: dutiesIn(raw.duties, at, context),
      }),
    ),
    stages: collect(
      (part) => part.stages,
      'stages',
      (raw, at, context): Stage => ({
        kind: 'stage',
        ...targetOf(raw, at, context),
        ...(raw.joins_with !== undefined && { joinsWith: raw.joins_with }),
      }),
    ),
    routes: collect(
      (part) => part.routes,
      'routes',
      (raw, at, context): Route => ({
        kind: 'route',
        ...targetOf(raw, at, context),
        colour: raw.colour,
        stages: raw.stages,
      }),
    ),
    profiles: collect(
      (part) => part.profiles,
      'profiles',
      (raw, at, context): Profile => ({
        kind: 'profile',
        ...targetOf(raw, at, context),
        facts: (raw.facts ?? []).map(({ label, value, source }) => ({
          label: textOf(label, context),
          value: textOf(value, context),
          sources: sourcesOf(source),
        })),
      }),
    ),
  };
}

function targetOf(raw: RawStage, at: Origin, context: FrameworkContext) {
  return {
    id: qualify<TargetId>(context.id, raw.id),
    local: raw.id,
    title: textOf(raw.title, context),
    description: passagesOf(raw.description, context),
    groups: groupsOf(raw.groups, context),
    requirements: (raw.requirements ?? []).map((requirement, index) =>
      requirementOf(requirement, below(at, 'requirements', index), context),
    ),
    sources: sourcesOf(raw.source),
    notes: notesOf(raw.notes, at, context),
    origin: at,
  };
}

function requirementOf<R extends RawRequirement>(
  raw: R,
  at: Origin,
  context: FrameworkContext,
): R extends { options: unknown } ? Requirement : Exclude<Requirement, { kind: 'any-of' }>;
function requirementOf(raw: RawRequirement, at: Origin, context: FrameworkContext): Requirement {
  const demand = {
    id: qualify<RequirementId>(context.id, raw.id),
    text: textOf(raw.text, context),
    strength: raw.strength ?? ('must' as const),
    group: raw.group,
    generic: raw.generic ?? false,
    ...(raw.applies_to !== undefined && { appliesTo: raw.applies_to }),
    ...(raw.carries && { carries: true }),
    sources: sourcesOf(raw.source),
    notes: notesOf(raw.notes, at, context),
    origin: at,
  };
  switch (raw.kind) {
    case 'statement':
      return { kind: raw.kind, ...demand, statement: resolveId(raw.statement, context.id) };
    case 'capability':
      return {
        kind: raw.kind,
        ...demand,
        claimable: qualify<ClaimableId>(context.id, raw.id),
        pillar: raw.pillar,
      };
    case 'credential':
      return {
        kind: raw.kind,
        ...demand,
        credential: raw.credential,
        barredLists: raw.barred_lists ?? [],
      };
    case 'experience':
      return { kind: raw.kind, ...demand, months: raw.months, since: raw.since, of: raw.of };
    case 'judgement':
      return {
        kind: raw.kind,
        ...demand,
        by: textOf(raw.by, context),
        unasked: raw.unasked ?? false,
      };
    case 'any-of':
      return {
        kind: raw.kind,
        ...demand,
        options: raw.options.map((option, index) =>
          requirementOf(option, below(at, 'options', index), context),
        ),
      };
  }
}
