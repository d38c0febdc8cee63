import { personKey } from '../model/person.ts';
import type { Evidence, Practitioner } from '../model/portfolio.ts';
import { fold } from '../privacy/fold.ts';
import { findWatchedNames } from '../privacy/watched-name.ts';
import type { Words } from './words/index.ts';

/** A person's name, and what stands in its place. */
export interface Alias {
  readonly name: string;
  readonly alias: string;
}

/** Under these keys stand the paths by which files are found. */
const paths: ReadonlySet<string> = new Set(['source', 'path']);

/** Every witness of some evidence but the practitioner, under a number by the order of the evidence. */
export function aliasesOf(
  evidence: readonly Evidence[],
  { name: practitioner }: Practitioner,
  { pack }: Words,
): readonly Alias[] {
  const names = new Map<string, string>();
  for (const { witness } of evidence) {
    if (!witness || keyOf(witness.name) === keyOf(practitioner)) continue;
    if (!names.has(keyOf(witness.name))) names.set(keyOf(witness.name), witness.name);
  }
  return [...names.values()].map((name, index) => ({ name, alias: pack.witness(index + 1) }));
}

/** Names are found whatever their accents, so two that differ in nothing else are one. */
const keyOf = (name: string): string => fold(personKey(name));

/**
 * The same data with names replaced in every text, whatever the capital letters, accents and spaces of each.
 * Keys stay as they are, and so do the paths of files.
 */
export function withAliases<Data>(data: Data, aliases: readonly Alias[]): Data {
  return mapTexts(data, (text) =>
    aliases.reduce((changed, alias) => replaceName(changed, alias), text),
  ) as Data;
}

function replaceName(text: string, { name, alias }: Alias): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of findWatchedNames(text, [name])) {
    pieces.push(text.slice(done, start), alias);
    done = end;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

function mapTexts(data: unknown, map: (text: string) => string): unknown {
  if (typeof data === 'string') return map(data);
  if (Array.isArray(data)) return data.map((one) => mapTexts(one, map));
  if (data instanceof Map) {
    return new Map([...data].map(([key, value]) => [key, mapTexts(value, map)] as const));
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      paths.has(key) ? value : mapTexts(value, map),
    ]),
  );
}

/** Which of some texts still hold a part of one of the names: a first name or a family name by itself. */
export function namePartsIn(
  texts: ReadonlyMap<string, string>,
  aliases: readonly Alias[],
): readonly string[] {
  const parts = aliases
    .flatMap(({ name }) => name.split(/[^\p{L}\p{M}'’]+/u))
    .filter((part) => part.length > 2);
  return [...texts]
    .filter(([, text]) => !findWatchedNames(text, parts).next().done)
    .map(([key]) => key);
}
