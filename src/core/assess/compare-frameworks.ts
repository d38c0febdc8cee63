import type {
  ChangedThing,
  FrameworkChange,
  FrameworkDiff,
  VersionProblem,
} from '../model/framework-change.ts';
import {
  requirementsOf,
  targetsOf,
  type Framework,
  type Requirement,
  type Statement,
} from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import { languages, type Text } from '../model/text.ts';

/** Compares an earlier version of a framework with a later one. */
export function compareFrameworks(before: Framework, after: Framework): FrameworkDiff {
  const changes = [
    ...statementChanges(before, after),
    ...requirementChanges(before, after),
    ...targetChanges(before, after),
    ...pillarChanges(before, after),
    ...thingChanges('role', before.roles, after.roles),
    ...mappingChanges(before, after),
    ...policyChanges(before, after),
  ];
  const step = stepOf(changes);
  const proposed = step === 'none' ? before.version : nextVersion(before.version, step);
  const isRaised = step === 'none' || isAtLeast(after.version, proposed);
  return {
    framework: after.id,
    from: before.version,
    to: after.version,
    step,
    proposed,
    changes,
    problems: [
      ...statementProblems(before, after),
      ...(isRaised || proposed === undefined
        ? []
        : [{ kind: 'version-not-raised', version: after.version, proposed } as const]),
    ],
  };
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  new Map(things.map((one) => [localId(one.id), one]));

/** What is there before and after, once each, in the order of the later version; what is gone comes last. */
function pairs<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly {
  readonly id: string;
  readonly old: Thing | undefined;
  readonly now: Thing | undefined;
}[] {
  const [earlier, later] = [byId(before), byId(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].map((id) => ({
    id,
    old: earlier.get(id),
    now: later.get(id),
  }));
}

function rewordings(
  what: ChangedThing,
  id: string,
  from: Text,
  to: Text,
): readonly FrameworkChange[] {
  return languages.flatMap((language): FrameworkChange[] => {
    const [old = '', now = ''] = [from[language], to[language]];
    return old === now ? [] : [{ kind: 'reworded', what, id, language, from: old, to: now }];
  });
}

/** Ranked by how much they ask. */
const strengths: readonly string[] = ['may', 'usual', 'should', 'must'];

function strengthChange(id: string, from: string, to: string): readonly FrameworkChange[] {
  if (from === to) return [];
  const isStronger = strengths.indexOf(to) > strengths.indexOf(from);
  return [{ kind: isStronger ? 'stronger' : 'weaker', id, from, to }];
}

function fieldChange(
  what: ChangedThing,
  id: string,
  field: string,
  from: unknown,
  to: unknown,
): readonly FrameworkChange[] {
  const [old, now] = [said(from), said(to)];
  return old === now ? [] : [{ kind: 'changed', what, id, field, from: old, to: now }];
}

const said = (value: unknown): string => {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(said).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

function statementChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const successors = after.statements
    .filter(({ retired }) => retired)
    .flatMap(({ replacedBy }) => replacedBy);
  return pairs(before.statements, after.statements).flatMap(({ id, old, now }) => {
    if (!old) return [{ kind: 'added', what: 'statement', id, text: now!.text } as const];
    if (!now) return [{ kind: 'removed', what: 'statement', id, text: old.text } as const];
    return [
      ...(now.retired && !old.retired ? [retirement(now, successors)] : []),
      ...moves(old, now),
      ...rewordings('statement', id, old.text, now.text),
      ...strengthChange(id, old.strength, now.strength),
      ...fieldChange('statement', id, 'facet', old.facet, now.facet),
      ...fieldChange('statement', id, 'applies_to', old.appliesTo, now.appliesTo),
    ];
  });
}

function retirement({ id, replacedBy }: Statement, successors: readonly string[]): FrameworkChange {
  const into = replacedBy.map(localId);
  const isShared = replacedBy.some((one) => successors.filter((other) => other === one).length > 1);
  const kind = into.length > 1 ? 'split' : isShared ? 'merged' : 'retired';
  return { kind, id: localId(id), into };
}

function moves(old: Statement, now: Statement): readonly FrameworkChange[] {
  const id = localId(now.id);
  return (['level', 'pillar', 'aspects'] as const).flatMap((what): FrameworkChange[] => {
    const [from, to] = [said(old[what]), said(now[what])];
    return from === to ? [] : [{ kind: 'moved', what, id, from, to }];
  });
}

type Placed = Requirement & { readonly of: string };

const placed = (framework: Framework): readonly Placed[] =>
  targetsOf(framework).flatMap((target) =>
    requirementsOf(target).map((one) => ({ ...one, of: target.local })),
  );

/** What a requirement asks beside its text, by the keys of its file. */
const asked = (one: Placed): Readonly<Record<string, unknown>> => ({
  kind: one.kind,
  of_target: one.of,
  carries: one.carries,
  applies_to: one.appliesTo,
  ...(one.kind === 'statement' && { statement: localId(one.statement) }),
  ...(one.kind === 'credential' && { credential: one.credential, barred_lists: one.barredLists }),
  ...(one.kind === 'experience' && { months: one.months, since: one.since, of: undefined }),
  ...(one.kind === 'any-of' && { options: one.options.map(({ id }) => localId(id)) }),
});

function requirementChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  return pairs(placed(before), placed(after)).flatMap(({ id, old, now }) => {
    if (!old) return [{ kind: 'added', what: 'requirement', id, text: now!.text } as const];
    if (!now) return [{ kind: 'removed', what: 'requirement', id, text: old.text } as const];
    const [was, is] = [asked(old), asked(now)];
    const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return [
      ...rewordings('requirement', id, old.text, now.text),
      ...strengthChange(id, old.strength, now.strength),
      ...fields.flatMap((field) => fieldChange('requirement', id, field, was[field], is[field])),
    ];
  });
}

interface Titled {
  readonly id: string;
  readonly title: Text;
}

function thingChanges<Thing extends Titled>(
  what: ChangedThing,
  before: readonly Thing[],
  after: readonly Thing[],
  more: (old: Thing, now: Thing, id: string) => readonly FrameworkChange[] = () => [],
): readonly FrameworkChange[] {
  return pairs(before, after).flatMap(({ id, old, now }) => {
    if (!old) return [{ kind: 'added', what, id, text: now!.title } as const];
    if (!now) return [{ kind: 'removed', what, id, text: old.title } as const];
    return [...rewordings(what, id, old.title, now.title), ...more(old, now, id)];
  });
}

const targetChanges = (before: Framework, after: Framework): readonly FrameworkChange[] => [
  ...thingChanges('level', before.levels, after.levels, (old, now, id) =>
    fieldChange('level', id, 'rank', old.rank, now.rank),
  ),
  ...thingChanges('stage', before.stages, after.stages, (old, now, id) =>
    fieldChange('stage', id, 'joins_with', old.joinsWith, now.joinsWith),
  ),
  ...thingChanges('route', before.routes, after.routes, (old, now, id) =>
    fieldChange('route', id, 'stages', old.stages, now.stages),
  ),
  ...thingChanges('profile', before.profiles, after.profiles),
];

function pillarChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const aspectsOf = ({ pillars }: Framework) => pillars.flatMap(({ aspects }) => aspects);
  return [
    ...thingChanges('pillar', before.pillars, after.pillars),
    ...thingChanges('aspect', aspectsOf(before), aspectsOf(after)),
  ];
}

function mappingChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const named = ({ mappings }: Framework) =>
    mappings.map(({ subject, predicate, object, justification }) => ({
      // A colon would be taken for the end of a framework's name.
      id: `x:${subject} – ${object}`,
      predicate,
      text: { en: justification },
    }));
  return pairs(named(before), named(after)).flatMap(({ id, old, now }) => {
    if (!old) return [{ kind: 'added', what: 'mapping', id, text: now!.text } as const];
    if (!now) return [{ kind: 'removed', what: 'mapping', id, text: old.text } as const];
    return fieldChange('mapping', id, 'predicate', old.predicate, now.predicate);
  });
}

function policyChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const [old, now] = [before.policy?.rules ?? {}, after.policy?.rules ?? {}];
  const rules = [...new Set([...Object.keys(old), ...Object.keys(now)])] as (keyof typeof old)[];
  return rules.flatMap((rule) =>
    fieldChange('policy', rule, 'value', said(old[rule]?.value), said(now[rule]?.value)),
  );
}

/**
 * Something that claims may name and that is gone needs a new main number; what changes what is asked of people, a
 * new second one; better words, titles and mappings, a new third one.
 */
function stepOf(changes: readonly FrameworkChange[]): FrameworkDiff['step'] {
  if (changes.length === 0) return 'none';
  const isSmall = (change: FrameworkChange): boolean =>
    change.kind === 'reworded' || ('what' in change && change.what === 'mapping');
  const isGone = ({ kind, ...change }: FrameworkChange): boolean =>
    kind === 'removed' && 'what' in change && change.what !== 'mapping';
  if (changes.some(isGone)) return 'major';
  return changes.every(isSmall) ? 'patch' : 'minor';
}

const numbersOf = (version: string): readonly number[] | undefined =>
  /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : undefined;

function nextVersion(version: string, step: 'major' | 'minor' | 'patch'): string | undefined {
  const numbers = numbersOf(version);
  if (!numbers) return undefined;
  const at = ['major', 'minor', 'patch'].indexOf(step);
  return numbers.map((one, index) => (index < at ? one : index === at ? one + 1 : 0)).join('.');
}

/** Whether a version is the wanted one or a later one. What is no number of three parts is taken as it is. */
function isAtLeast(version: string, wanted: string | undefined): boolean {
  const [is, must] = [numbersOf(version), wanted === undefined ? undefined : numbersOf(wanted)];
  if (!is || !must) return true;
  const at = is.findIndex((one, index) => one !== must[index]);
  return at < 0 || is[at]! > must[at]!;
}

function statementProblems(before: Framework, after: Framework): readonly VersionProblem[] {
  return pairs(before.statements, after.statements).flatMap(
    ({ id, old, now }): VersionProblem[] => {
      if (!old) return [];
      if (!now) return [{ kind: 'id-gone', id }];
      if (now.retired || now.revision > old.revision) return [];
      const isChanged =
        moves(old, now).some((one) => 'what' in one && one.what !== 'aspects') ||
        rewordings('statement', id, old.text, now.text).length > 0 ||
        old.strength !== now.strength ||
        old.facet !== now.facet;
      return isChanged ? [{ kind: 'revision-not-raised', id }] : [];
    },
  );
}
