import type { FrameworkChange } from '../model/framework-change.ts';
import type { Framework, Statement } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import { successions } from '../model/succession.ts';
import {
  fieldChange,
  pairs,
  passageChanges,
  rewordings,
  said,
  sourceChanges,
} from './compare-things.ts';

/** Ranked by how much they ask. */
const strengths: readonly string[] = ['may', 'usual', 'should', 'must'];

export function strengthChange(id: string, from: string, to: string): readonly FrameworkChange[] {
  if (from === to) return [];
  const isStronger = strengths.indexOf(to) > strengths.indexOf(from);
  return [{ kind: isStronger ? 'stronger' : 'weaker', id, from, to }];
}

export function statementChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  return pairs(before.statements, after.statements).flatMap(({ id, old, now }) => {
    if (!old) return [{ kind: 'added', what: 'statement', id, text: now!.text } as const];
    if (!now) return [{ kind: 'removed', what: 'statement', id, text: old.text } as const];
    return [
      ...(now.retired && !old.retired ? [retirement(now)] : []),
      ...(now.retired === old.retired || !old.retired ? [] : [revival(id)]),
      ...moves(old, now),
      ...rewordings('statement', id, old.text, now.text),
      ...strengthChange(id, old.strength, now.strength),
      ...fieldChange('statement', id, 'facet', old.facet, now.facet),
      ...fieldChange('statement', id, 'applies_to', old.appliesTo, now.appliesTo),
      ...(old.retired && now.retired ? successionChanges(id, old, now) : []),
      ...passageChanges('example', id, old.examples ?? [], now.examples ?? []),
      ...sourceChanges('statement', id, old, now),
    ];
  });
}

/** What a framework says became of a statement; where it says nothing of splitting or merging, it was replaced. */
function retirement(statement: Statement): FrameworkChange {
  const [followed] = successions(statement);
  const id = localId(statement.id);
  const into = (followed?.ids ?? []).map(localId);
  switch (followed?.as) {
    case 'split_into':
      return { kind: 'split', id, into };
    case 'merged_into':
      return { kind: 'merged', id, into };
    default:
      return { kind: 'retired', id, into };
  }
}

const revival = (id: string): FrameworkChange => ({
  kind: 'changed',
  what: 'statement',
  id,
  field: 'status',
  from: 'retired',
  to: '',
});

/** What became of a statement that was retired before. */
function successionChanges(id: string, old: Statement, now: Statement): readonly FrameworkChange[] {
  const idsOf = (one: Statement, key: string): readonly string[] =>
    successions(one)
      .filter(({ as }) => as === key)
      .flatMap(({ ids }) => ids.map(localId));
  return (['replaced_by', 'split_into', 'merged_into'] as const).flatMap((key) =>
    fieldChange('statement', id, key, idsOf(old, key), idsOf(now, key)),
  );
}

export function moves(
  old: Statement,
  now: Statement,
): readonly Extract<FrameworkChange, { kind: 'moved' }>[] {
  const id = localId(now.id);
  return (['level', 'pillar', 'aspects'] as const).flatMap((what) => {
    const [from, to] = [said(old[what]), said(now[what])];
    return from === to ? [] : [{ kind: 'moved', what, id, from, to } as const];
  });
}
