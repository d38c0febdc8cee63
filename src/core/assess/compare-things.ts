import type { ChangedThing, FrameworkChange } from '../model/framework-change.ts';
import type { Passage } from '../model/framework.ts';
import type { Note } from '../model/framework-note.ts';
import { localId } from '../model/ids.ts';
import { languages, type Text } from '../model/text.ts';

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  new Map(things.map((one) => [localId(one.id), one]));

/** What is there before and after, once each, in the order of the later version; what is gone comes last. */
export function pairs<Thing extends { readonly id: string }>(
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

export function rewordings(
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

export function fieldChange(
  what: ChangedThing,
  id: string,
  field: string,
  from: unknown,
  to: unknown,
): readonly FrameworkChange[] {
  const [old, now] = [said(from), said(to)];
  return old === now ? [] : [{ kind: 'changed', what, id, field, from: old, to: now }];
}

/** A value as a file has it, in one line. Nothing where the key is left out. */
export const said = (value: unknown): string => {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(said).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

interface Titled {
  readonly id: string;
  readonly title: Text;
}

export function thingChanges<Thing extends Titled>(
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

/** What stands with a thing: where it is in the source, and the notes on it. */
interface Sourced {
  readonly sources: Passage['sources'];
  readonly notes?: readonly Note[];
}

export const sourceChanges = (
  what: ChangedThing,
  id: string,
  old: Sourced,
  now: Sourced,
): readonly FrameworkChange[] => [
  ...fieldChange(what, id, 'source', old.sources, now.sources),
  ...passageChanges('note', id, plainTexts(old.notes), plainTexts(now.notes)),
];

export const plainTexts = (things: readonly { readonly text: Text }[] = []): readonly Text[] =>
  things.map(({ text }) => text);

/**
 * Texts without an id of their own, under the id of what they belong to. What is in only one of the versions was
 * reworded where the other has a text with mostly the same words.
 */
export function passageChanges(
  what: ChangedThing,
  id: string,
  before: readonly Text[],
  after: readonly Text[],
): readonly FrameworkChange[] {
  const [earlier, later] = [keysOf(before), keysOf(after)];
  const gone = before.filter((_, index) => !later.includes(earlier[index]!));
  const come = after.filter((_, index) => !earlier.includes(later[index]!));
  const changes: FrameworkChange[] = [];
  for (const now of come) {
    const old = gone.find((one) => isLike(one, now));
    if (old) {
      gone.splice(gone.indexOf(old), 1);
      changes.push(...rewordings(what, id, old, now));
    } else changes.push({ kind: 'added', what, id, text: now });
  }
  return [...changes, ...gone.map((text) => ({ kind: 'removed', what, id, text }) as const)];
}

const keysOf = (texts: readonly Text[]): readonly string[] =>
  texts.map((text) => languages.map((one) => text[one] ?? '').join('\n'));

/** Whether two texts share at least half of their words in a language that both have. */
function isLike(one: Text, other: Text): boolean {
  return languages.some((language) => {
    const [a, b] = [one, other].map(
      (text) => new Set(text[language]?.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
    ) as [Set<string>, Set<string>];
    const shared = [...a].filter((word) => b.has(word)).length;
    return shared > 0 && shared * 2 >= Math.max(a.size, b.size);
  });
}
