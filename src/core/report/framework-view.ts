import {
  requirementsOf,
  type Framework,
  type Passage,
  type Requirement,
  type Statement,
  type Target,
} from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import { lineageOf, pillarsOf, type Library } from '../model/library.ts';
import type { Note } from '../model/framework-note.ts';
import { guidanceFor, viewDuties, type DutyView, type GuidanceView } from './duties-view.ts';
import { viewTailoring } from './tailoring-view.ts';
import { textIn, type Language, type Text } from '../model/text.ts';

/** Which part of a framework is wanted. Everything, where nothing is named. */
export interface FrameworkFilter {
  readonly level?: string | undefined;
  readonly pillar?: string | undefined;
  readonly stage?: string | undefined;
  readonly facet?: string | undefined;
}

interface Sourced {
  readonly text: string;
  readonly sources: readonly string[];
}

interface NoteView extends Sourced {
  readonly kind: string;
}

export interface StatementView extends Sourced {
  readonly id: string;
  readonly level: string;
  readonly facet: string;
  readonly strength: string;
  /** The title of the role of which alone it is asked. */
  readonly onlyFor?: string | undefined;
  readonly aspects: readonly string[];
  readonly aspectsAreReading: boolean;
  readonly revision: number;
  readonly retired: boolean;
}

interface DemandView extends Sourced {
  readonly id: string;
  readonly kind: string;
  readonly strength: string;
  readonly onlyFor?: string | undefined;
  readonly group?: string | undefined;
  readonly generic: boolean;
  readonly notes: readonly NoteView[];
}

export interface TargetView {
  readonly id: string;
  readonly kind: Target['kind'];
  readonly title: string;
  readonly sources: readonly string[];
  readonly description: readonly Sourced[];
  readonly duties: readonly DutyView[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly stages: readonly string[];
  readonly requirements: readonly DemandView[];
  readonly notes: readonly NoteView[];
}

export interface PillarStatements {
  readonly id: string;
  readonly title: string;
  readonly area: boolean;
  readonly aspects: readonly {
    readonly id: string;
    readonly title: string;
    readonly sources: readonly string[];
  }[];
  readonly statements: readonly StatementView[];
}

/** A framework as plain data in one language: what `framework show` prints in every form. */
export interface FrameworkView {
  readonly otpath: '1';
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly publisher: string;
  readonly source: {
    readonly title: string;
    readonly date?: string | undefined;
    readonly url?: string | undefined;
    readonly note?: string | undefined;
  };
  readonly extends?: string | undefined;
  /** How the framework is meant to be used; with a level, what is about that level or about all of it. */
  readonly guidance: readonly GuidanceView[];
  readonly targets: readonly TargetView[];
  /** Kinds of post of which alone some things are asked. */
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  readonly pillars: readonly PillarStatements[];
  readonly mappings: readonly {
    readonly subject: string;
    readonly predicate: string;
    readonly object: string;
    readonly justification: string;
    readonly author: string;
    readonly comment?: string | undefined;
  }[];
  readonly notes: readonly NoteView[];
  readonly omitted: readonly { readonly sources: readonly string[]; readonly reason: string }[];
}

/**
 * Puts a framework, or a part of it, into plain data. Notes and mappings belong to the whole. What it adds
 * to a framework that it extends stands under the pillars of that one.
 */
export function viewFramework(
  framework: Framework,
  library: Library,
  filter: FrameworkFilter,
  language: Language,
): FrameworkView {
  const say = (text: Text): string => textIn(text, language);
  const roles = lineageOf(library, framework.id).flatMap((one) => one.roles);
  const named: Naming = {
    say,
    onlyFor: ({ appliesTo }) => {
      const role = roles.find(({ id }) => id === appliesTo);
      return role && say(role.title);
    },
  };
  const own = new Set(framework.pillars.map(({ id }) => id));
  const whole = Object.values(filter).every((word) => word === undefined);
  const { source, notes, mappings, noMatches, omitted } = framework;
  const fits = (statement: Statement): boolean =>
    (filter.level === undefined || statement.level === filter.level) &&
    (filter.facet === undefined || statement.facet === filter.facet) &&
    filter.stage === undefined;
  return {
    otpath: '1',
    id: framework.id,
    title: say(framework.title),
    version: framework.version,
    publisher: say(framework.publisher),
    source: { ...source, title: say(source.title), note: source.note && say(source.note) },
    extends: framework.extends,
    guidance: guidanceFor(framework, filter.level, say),
    targets: targetsFor(framework, filter, whole).map((target) => viewTarget(target, named)),
    roles: whole ? framework.roles.map(({ id, title }) => ({ id, title: say(title) })) : [],
    pillars: pillarsOf(library, framework.id)
      .filter(({ id }) => filter.pillar === undefined || id === filter.pillar)
      .map(({ id, title, area, aspects }) => ({
        id,
        title: say(title),
        area,
        aspects: aspects.map((aspect) => ({
          id: aspect.id,
          title: say(aspect.title),
          sources: aspect.sources,
        })),
        statements: framework.statements
          .filter((statement) => statement.pillar === id && fits(statement))
          .map((statement) => viewStatement(statement, named)),
      }))
      .filter(({ id, statements }) => (whole && own.has(id)) || statements.length > 0),
    mappings: whole
      ? [
          ...mappings,
          ...noMatches.map((one) => ({ ...one, predicate: 'none', object: one.framework })),
        ].map(({ subject, predicate, object, justification, author, comment }) => ({
          subject,
          predicate,
          object,
          justification,
          author,
          comment,
        }))
      : [],
    notes: whole
      ? [
          ...viewTailoring(framework, library, language),
          ...notes.map((note) => viewNote(note, say)),
        ]
      : [],
    omitted: whole ? omitted : [],
  };
}

type Say = (text: Text) => string;

/** How texts and roles are said in the language of the view. */
interface Naming {
  readonly say: Say;
  readonly onlyFor: (one: { readonly appliesTo?: string | undefined }) => string | undefined;
}

function targetsFor(
  framework: Framework,
  filter: FrameworkFilter,
  whole: boolean,
): readonly Target[] {
  const { levels, stages, routes, profiles } = framework;
  if (whole) return [...levels, ...stages, ...routes, ...profiles];
  return [
    ...levels.filter(({ local }) => local === filter.level),
    ...stages.filter(({ local }) => local === filter.stage),
  ];
}

const viewNote = ({ kind, text, sources }: Note, say: Say): NoteView => ({
  kind,
  text: say(text),
  sources,
});

const viewPassage = ({ text, sources }: Passage, say: Say): Sourced => ({
  text: say(text),
  sources,
});

function viewStatement(statement: Statement, { say, onlyFor }: Naming): StatementView {
  const {
    id,
    level,
    facet,
    strength,
    aspects,
    aspectsAreReading,
    revision,
    retired,
    text,
    sources,
  } = statement;
  return {
    id: localId(id),
    text: say(text),
    level,
    facet,
    strength,
    onlyFor: onlyFor(statement),
    aspects,
    aspectsAreReading,
    revision,
    retired,
    sources,
  };
}

function viewDemand(
  requirement: Requirement,
  target: Target,
  { say, onlyFor }: Naming,
): DemandView {
  const { id, kind, text, strength, group, generic, sources, notes } = requirement;
  const heading = target.groups.find((one) => one.id === group);
  return {
    id: localId(id),
    kind,
    text: say(text),
    strength,
    onlyFor: onlyFor(requirement),
    group: heading && say(heading.title),
    generic,
    sources,
    notes: notes.map((note) => viewNote(note, say)),
  };
}

function viewTarget(target: Target, naming: Naming): TargetView {
  const { say } = naming;
  return {
    id: target.local,
    kind: target.kind,
    title: say(target.title),
    sources: target.sources,
    description: target.description.map((passage) => viewPassage(passage, say)),
    duties: target.kind === 'level' ? viewDuties(target, say) : [],
    facts:
      target.kind === 'profile'
        ? target.facts.map(({ label, value }) => ({ label: say(label), value: say(value) }))
        : [],
    stages: target.kind === 'route' ? target.stages : [],
    requirements: requirementsOf(target).map((requirement) =>
      viewDemand(requirement, target, naming),
    ),
    notes: target.notes.map((note) => viewNote(note, say)),
  };
}
