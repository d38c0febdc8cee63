import type { FrameworkChange } from '../model/framework-change.ts';
import {
  requirementsOf,
  targetsOf,
  type Framework,
  type Profile,
  type Requirement,
  type Target,
} from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import { languages, type Text } from '../model/text.ts';
import { strengthChange } from './compare-statements.ts';
import {
  fieldChange,
  pairs,
  passageChanges,
  rewordings,
  sourceChanges,
  plainTexts,
  thingChanges,
} from './compare-things.ts';

type Placed = Requirement & { readonly of_target: string };

const placed = (framework: Framework): readonly Placed[] =>
  targetsOf(framework).flatMap((target) =>
    requirementsOf(target).map((one) => ({ ...one, of_target: target.local })),
  );

/** What a requirement asks beside its text, by the keys of its file. */
const asked = (one: Placed): Readonly<Record<string, unknown>> => ({
  kind: one.kind,
  of_target: one.of_target,
  group: one.group,
  generic: one.generic,
  carries: one.carries,
  applies_to: one.appliesTo,
  ...(one.kind === 'statement' && { statement: localId(one.statement) }),
  ...(one.kind === 'credential' && { credential: one.credential, barred_lists: one.barredLists }),
  ...(one.kind === 'experience' && { months: one.months, since: one.since, of: one.of }),
  ...(one.kind === 'capability' && { pillar: one.pillar }),
  ...(one.kind === 'judgement' && { unasked: one.unasked }),
  ...(one.kind === 'any-of' && { options: one.options.map(({ id }) => localId(id)) }),
});

export function requirementChanges(
  before: Framework,
  after: Framework,
): readonly FrameworkChange[] {
  return pairs(placed(before), placed(after)).flatMap(({ id, old, now }) => {
    if (!old) return [{ kind: 'added', what: 'requirement', id, text: now!.text } as const];
    if (!now) return [{ kind: 'removed', what: 'requirement', id, text: old.text } as const];
    const [was, is] = [asked(old), asked(now)];
    const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return [
      ...rewordings('requirement', id, old.text, now.text),
      ...strengthChange(id, old.strength, now.strength),
      ...fields.flatMap((field) => fieldChange('requirement', id, field, was[field], is[field])),
      ...(old.kind === 'judgement' && now.kind === 'judgement'
        ? rewordings('decider', id, old.by, now.by)
        : []),
      ...sourceChanges('requirement', id, old, now),
    ];
  });
}

export const targetChanges = (before: Framework, after: Framework): readonly FrameworkChange[] => [
  ...thingChanges('level', before.levels, after.levels, (old, now, id) => [
    ...fieldChange('level', id, 'rank', old.rank, now.rank),
    ...passageChanges('duty', id, plainTexts(old.duties), plainTexts(now.duties)),
    ...besides('level', old, now, id),
  ]),
  ...thingChanges('stage', before.stages, after.stages, (old, now, id) => [
    ...fieldChange('stage', id, 'joins_with', old.joinsWith, now.joinsWith),
    ...besides('stage', old, now, id),
  ]),
  ...thingChanges('route', before.routes, after.routes, (old, now, id) => [
    ...fieldChange('route', id, 'stages', old.stages, now.stages),
    ...fieldChange('route', id, 'colour', old.colour, now.colour),
    ...besides('route', old, now, id),
  ]),
  ...thingChanges('profile', before.profiles, after.profiles, (old, now, id) => [
    ...passageChanges('fact', id, factsOf(old), factsOf(now)),
    ...besides('profile', old, now, id),
  ]),
];

/** What every target has beside its requirements. */
const besides = (
  what: Target['kind'],
  old: Target,
  now: Target,
  id: string,
): readonly FrameworkChange[] => [
  ...passageChanges('description', id, plainTexts(old.description), plainTexts(now.description)),
  ...thingChanges('group', old.groups, now.groups),
  ...sourceChanges(what, id, old, now),
];

/** Facts as one line each: `Grade: G`. */
const factsOf = ({ facts }: Profile): readonly Text[] =>
  facts.map(({ label, value }) =>
    Object.fromEntries(
      languages
        .filter((one) => (value[one] ?? label[one]) !== undefined)
        .map((one) => [one, `${label[one] ?? ''}: ${value[one] ?? ''}`]),
    ),
  );

export function pillarChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const aspectsOf = ({ pillars }: Framework) => pillars.flatMap(({ aspects }) => aspects);
  return [
    ...thingChanges('pillar', before.pillars, after.pillars, (old, now, id) => [
      ...fieldChange('pillar', id, 'area', old.area, now.area),
      ...sourceChanges('pillar', id, old, now),
    ]),
    ...thingChanges('aspect', aspectsOf(before), aspectsOf(after), (old, now, id) =>
      sourceChanges('aspect', id, old, now),
    ),
    ...thingChanges('role', before.roles, after.roles, (old, now, id) =>
      sourceChanges('role', id, old, now),
    ),
  ];
}
