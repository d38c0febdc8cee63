import type {
  Framework,
  Level,
  Requirement,
  Route,
  Statement,
  StatementRequirement,
  Target,
} from '../model/framework.ts';
import { targetsOf } from '../model/framework.ts';
import { splitId, type RequirementId, type TargetId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';

/** One requirement as a target asks it. */
export interface Demanded {
  readonly framework: Framework;
  /** The level, stage or profile through which it is asked. */
  readonly through: Target;
  readonly requirement: Requirement;
  readonly pillar?: string | undefined;
}

/** A target with all that it asks: for a level the lower levels too, for a route all of its stages. */
export interface ExpandedTarget {
  readonly framework: Framework;
  readonly target: Target;
  readonly demanded: readonly Demanded[];
}

/** A statement of a level, as the level asks it. Educational development is advice and is not asked. */
function statementRequirement(statement: Statement): StatementRequirement {
  return {
    kind: 'statement',
    id: statement.id as string as RequirementId,
    text: statement.text,
    strength: statement.strength,
    ...(statement.appliesTo !== undefined && { appliesTo: statement.appliesTo }),
    ...(statement.tailored && { tailored: statement.tailored }),
    generic: false,
    sources: statement.sources,
    notes: [],
    origin: statement.origin,
    statement: statement.id,
  };
}

/**
 * Everything that a target asks. A level includes the levels below it; a stage what carries through to it; a
 * route is all of its stages; a framework that extends another adds its own criteria to the targets of the same id.
 * Undefined when no loaded framework has the target.
 */
export function expandTarget(library: Library, id: TargetId): ExpandedTarget | undefined {
  const parts = splitId(id);
  const lineage = parts ? lineageOf(library, parts.framework) : [];
  const target = lineage.flatMap(targetsOf).find(({ local }) => local === parts?.local);
  const [framework] = lineage;
  if (!framework || !target) return undefined;
  const demanded = lineage.flatMap((one) =>
    partsOf(one, target, lineage).flatMap((through) => demandsOf(one, through)),
  );
  return { framework, target, demanded };
}

/** The targets of one framework that a target consists of, in order. */
function partsOf(
  framework: Framework,
  target: Target,
  lineage: readonly Framework[],
): readonly Target[] {
  switch (target.kind) {
    case 'level':
      return levelsUpTo(framework, target, lineage);
    case 'route':
      return stagesOf(framework, target);
    case 'stage':
      return [
        ...carriedTo(target.local, framework, lineage),
        ...framework.stages.filter(({ local }) => local === target.local),
      ];
    case 'profile':
      return targetsOf(framework).filter(({ local }) => local === target.local);
  }
}

/**
 * The level itself and the lower ones. An extending framework may add statements to a level that only the
 * framework below it describes, so levels are taken from the whole lineage.
 */
function levelsUpTo(
  framework: Framework,
  target: Level,
  lineage: readonly Framework[],
): readonly Level[] {
  const levels = lineage.flatMap((one) => one.levels).filter(({ rank }) => rank <= target.rank);
  const named = levels.filter(
    (level, index) => levels.findIndex(({ local }) => local === level.local) === index,
  );
  return named
    .map((level) => framework.levels.find(({ local }) => local === level.local) ?? bare(level))
    .sort((a, b) => a.rank - b.rank);
}

/** A level of which only the statements are wanted: its requirements stand with the framework that states them. */
const bare = (level: Level): Level => ({ ...level, requirements: [] });

/** The stages that come before a stage on any route, each with what carries through to later ones. */
function carriedTo(
  stage: string,
  framework: Framework,
  lineage: readonly Framework[],
): readonly Target[] {
  const earlier = new Set(
    lineage
      .flatMap((one) => one.routes)
      .filter(({ stages }) => stages.includes(stage))
      .flatMap(({ stages }) => stages.slice(0, stages.indexOf(stage))),
  );
  return framework.stages
    .filter(({ local }) => earlier.has(local))
    .map((one) => ({ ...one, requirements: one.requirements.filter(({ carries }) => carries) }));
}

function stagesOf(framework: Framework, route: Route): readonly Target[] {
  const own = targetsOf(framework).filter(({ local }) => local === route.local);
  const stages = route.stages.flatMap((stage) =>
    framework.stages.filter(({ local }) => local === stage),
  );
  return [...stages, ...own];
}

function demandsOf(framework: Framework, through: Target): readonly Demanded[] {
  const statements = framework.statements.filter(
    ({ level, facet, retired, tailored }) =>
      through.kind === 'level' &&
      level === through.local &&
      facet !== 'educational-development' &&
      // What an organisation set aside is named, with its reason.
      (!retired || tailored?.removed === true),
  );
  return [
    ...statements.map((statement) => ({
      framework,
      through,
      requirement: statementRequirement(statement),
      pillar: statement.pillar,
    })),
    ...through.requirements.map((requirement) => ({
      framework,
      through,
      requirement,
      pillar: requirement.kind === 'capability' ? requirement.pillar : undefined,
    })),
  ];
}
