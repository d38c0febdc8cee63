/** What `otpath framework diff` says. */
export const englishDiff = {
  title: (framework: string, from: string, to: string): string =>
    `${framework}: what changed from ${from} to ${to}`,
  nothing: 'Nothing has changed.',
  noNumber: (version: string): string =>
    `otpath can’t propose a version number, because "${version}" does not have the form 1.0.0.`,
  propose: {
    major: (version: string): string =>
      `This should be version ${version}. Something that people may have claimed is gone, so the first number rises.`,
    minor: (version: string): string =>
      `This should be version ${version}. What is asked of people has changed, so the second number rises.`,
    patch: (version: string): string =>
      `This should be version ${version}. Only wording or mappings have changed, so the third number rises.`,
  },
  toFix: 'Before you publish it',
  problems: {
    'revision-not-raised': (id: string): string =>
      `${id} has changed, but its revision has not. If its meaning has changed, raise revision by one. Claims are then looked at again.`,
    'id-gone': (id: string): string =>
      `${id} is gone. Claims of it no longer count. Keep it with status: retired, and replaced_by where something replaces it.`,
    'version-not-raised': (version: string, proposed: string): string =>
      `The version is ${version}. Raise it to ${proposed}.`,
  },
  groups: {
    removed: 'Removed',
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
  },
  none: 'nothing',
  replacedBy: (ids: string): string => `Replaced by ${ids}`,
  replacedByNothing: 'Replaced by nothing',
  splitInto: (ids: string): string => `Split into ${ids}`,
  mergedInto: (ids: string): string => `Merged into ${ids}`,
  moved: (what: string, from: string, to: string): string => `Its ${what}: from ${from} to ${to}`,
  fromTo: (from: string, to: string): string => `From ${from} to ${to}`,
  field: (thing: string, field: string, from: string, to: string): string =>
    `${thing}, ${field}: from ${from} to ${to}`,
};
