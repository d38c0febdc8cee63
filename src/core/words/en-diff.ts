import type { MigrationReason, MigrationState } from '../model/migration.ts';
import { plural } from './plural.ts';

/** What `otpath framework diff` and `otpath framework impact` say. */
export const englishDiff = {
  title: (framework: string, from: string, to: string): string =>
    `${framework}: what changed from ${from} to ${to}`,
  titleOfExtended: (framework: string, base: string): string =>
    `${framework}: what differs from ${base}, which it extends`,
  inherits: (changes: number): string =>
    changes === 0
      ? 'It adds and changes nothing.'
      : 'All that is not named here is as in the framework that it extends.',
  nothing: 'Nothing has changed.',
  noNumber: (version: string): string =>
    `otpath can’t propose a version number, because "${version}" does not have the form 1.0.0.`,
  isVersion: (version: string): string => `The version number ${version} is right.`,
  shouldBe: (version: string): string => `This should be version ${version}.`,
  propose: {
    major: 'Something that people may have claimed is gone, so the first number rises.',
    minor: 'What is asked of people has changed, so the second number rises.',
    patch: 'Only wording, notes, sources or mappings have changed, so the third number rises.',
  },
  toFix: 'Before you publish it',
  problems: {
    'revision-not-raised': (id: string): string =>
      `${id} has changed, but its revision has not. If its meaning has changed, raise revision by one. Claims are then looked at again.`,
    'revision-lowered': (id: string): string =>
      `The revision of ${id} has gone down. Revisions only go up, so that claims show which one they are about.`,
    'id-gone': (id: string): string =>
      `${id} is gone. Claims of it no longer count. Keep it with status: retired, and replaced_by, split_into or merged_into where something replaces it.`,
    'successor-retired': (id: string, successor: string): string =>
      `${id} leads to ${successor}, which is retired too. Name a statement that is still required.`,
    'split-unchanged': (id: string, into: string): string =>
      `${id} was split. These parts are neither new nor changed: ${into}. Check split_into.`,
    'merged-unchanged': (id: string, into: string): string =>
      `${id} was merged into ${into}, but ${into} has not changed. If it already required this, write replaced_by instead.`,
    'looks-split': (id: string, into: string): string =>
      `${id} is replaced by ${into}. If each has part of it, write split_into, so that people are asked which part their evidence shows.`,
    'looks-merged': (id: string, into: string): string =>
      `${id} and another statement are both replaced by ${into}. If it now has both, write merged_into.`,
    'version-not-raised': (version: string, proposed: string): string =>
      `The version is ${version}. Raise it to ${proposed}.`,
  },
  groups: {
    removed: 'Removed',
    'set-aside': 'Set aside',
    retired: 'Retired',
    split: 'Split',
    merged: 'Merged',
    stronger: 'Now asked more strongly',
    weaker: 'Now asked less strongly',
    moved: 'Moved',
    added: 'Added',
    reworded: 'Reworded',
    changed: 'Changed in other ways',
  },
  things: {
    statement: 'Statement',
    requirement: 'Requirement',
    level: 'Level',
    stage: 'Stage',
    route: 'Route',
    profile: 'Role profile',
    pillar: 'Pillar',
    aspect: 'Aspect',
    role: 'Role',
    mapping: 'Mapping',
    fact: 'Fact',
    duty: 'Duty',
    description: 'Description',
    note: 'Note',
    example: 'Example',
    group: 'Group',
    decider: 'Who decides',
    framework: 'Framework',
    'evidence-type': 'Type of evidence',
    omission: 'Left out on purpose',
    policy: 'Policy',
  },
  places: { level: 'level', pillar: 'pillar', aspects: 'aspects' },
  fields: {
    facet: 'facet',
    applies_to: 'role that it applies to',
    kind: 'kind',
    of_target: 'where it is required',
    carries: 'required at later stages too',
    statement: 'statement that it requires',
    credential: 'kind of credential',
    barred_lists: 'barred lists',
    months: 'number of months',
    since: 'where counting starts',
    options: 'options',
    rank: 'rank',
    joins_with: 'credential with which people join',
    stages: 'stages',
    predicate: 'relation',
    value: 'value',
    source: 'source',
    status: 'status',
    replaced_by: 'what replaced it',
    split_into: 'what it was split into',
    merged_into: 'what it was merged into',
    group: 'group',
    generic: 'generic wording',
    pillar: 'pillar',
    of: 'kind of experience',
    unasked: 'not asked for',
    colour: 'colour',
    area: 'area beside the pillars',
    date: 'date of the source',
    url: 'web address of the source',
    extends: 'framework that it adds to',
    cpd_record: 'CPD record',
  },
  impact: {
    title: (
      framework: string,
      from: string | undefined,
      to: string,
      fromFramework?: string,
    ): string =>
      from === undefined
        ? `What ${framework} ${to} would touch`
        : fromFramework !== undefined
          ? `What moving from ${fromFramework} ${from} to ${framework} ${to} would touch`
          : `What moving from ${framework} ${from} to ${to} would touch`,
    summary: (touched: number, people: number): string =>
      `It would touch ${String(touched)} of ${plural(people, 'portfolio')}.`,
    estimate: (decisions: number, judgements: number): string =>
      `To look at again: ${plural(decisions, 'place')} for the people themselves, and ${plural(judgements, 'sign-off')} for assessors.`,
    askedOtherwise: (statements: number, portfolios: number): string =>
      `Required more strongly, less strongly or in another place: ${plural(statements, 'statement')}. Claims stay as they are, but readiness can change. This is about ${plural(portfolios, 'portfolio')}.`,
    noEarlier: (framework: string, to: string): string =>
      `otpath found no earlier version of ${framework} to compare ${to} with, so it can’t show what was split, merged, moved or made stronger. Name one with --from, for example --from earlier/${framework}: a folder with the framework.yaml of that version.`,
    tables: {
      people: 'People',
      asked: 'Stronger, weaker or moved',
      statements: 'Statements',
      places: 'Places',
    },
    stronger: (from: string, to: string): string => `required more strongly (${from} to ${to})`,
    weaker: (from: string, to: string): string => `required less strongly (${from} to ${to})`,
    moved: (what: string, from: string, to: string): string => `moved (${what}: ${from} to ${to})`,
    readiness: { lost: 'ready now, not ready then', gained: 'not ready now, ready then' },
    /** What happens at a place that names such a statement. */
    stays: {
      met: 'stays (required, met)',
      open: 'stays (required, not met)',
      other: 'stays (the target does not require it)',
    },
    columns: {
      person: 'Person',
      portfolio: 'Portfolio',
      target: 'Target',
      moves: 'Move by themselves',
      decisions: 'To decide',
      ends: 'End',
      signOffs: 'Sign-offs to look at again',
      plan: 'Rows of the plan',
      asked: 'Stronger, weaker or moved',
      requiredOf: 'Required of people',
      notMet: 'People who do not meet it',
      evidenceOf: 'Claims',
      signOffsOf: 'Sign-offs',
      metNow: 'Met now',
      metThen: 'Met with the new version',
      askedThen: 'Required with the new version',
      mustsNow: 'Musts not met now',
      mustsThen: 'Musts not met with the new version',
      readiness: 'Readiness',
      statement: 'Statement',
      change: 'Change',
      into: 'Now',
      people: 'People',
      places: 'Places',
      file: 'File',
      line: 'Line',
      evidence: 'Evidence',
      what: 'What happens',
      judgedBy: 'Judged by',
    },
    reasons: {
      replaced: 'replaced',
      merged: 'merged',
      'same-meaning': 'same meaning',
      split: 'split',
      several: 'replaced by several',
      revised: 'changed',
      doubled: 'claimed twice',
      ended: 'no longer required',
    } satisfies Record<MigrationReason, string>,
    states: {
      moves: 'moves by itself',
      decision: 'to decide',
      ends: 'ends',
      'by-hand': 'to change by hand',
    } satisfies Record<MigrationState, string>,
    unread: 'Could not be read',
  },
  none: 'nothing',
  replacedBy: (ids: string): string => `Replaced by ${ids}`,
  replacedByNothing: 'Nothing replaces it',
  splitInto: (ids: string): string => `Split into ${ids}`,
  mergedInto: (ids: string): string => `Merged into ${ids}`,
  moved: (what: string, from: string, to: string): string => `Its ${what}: from ${from} to ${to}`,
  fromTo: (from: string, to: string): string => `From ${from} to ${to}`,
  field: (thing: string, field: string, from: string, to: string): string =>
    `${thing}, ${field}: from ${from} to ${to}`,
};
