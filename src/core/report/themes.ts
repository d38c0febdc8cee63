import type { Vocabulary } from '../model/vocabulary.ts';
import { tellsLittleOf } from './common-words.ts';
import { plainOf, termsIn } from './search.ts';
import { sum } from './term-index.ts';

/** Something that a text seems to be about: an entry of the vocabulary of which it has words. */
export interface Theme {
  /** What frameworks call it. */
  readonly lookFor: readonly string[];
  /** The words of the text that belong to it, those that tell most first. */
  readonly said: readonly string[];
  /** How much they tell, less what a text of this kind has of them by chance. Always above 0. */
  readonly strength: number;
}

/** The themes of a text. */
export type ThemesOf = (text: string) => readonly Theme[];

/** An entry of the vocabulary, with what a text has of its words by chance. */
interface Entry {
  readonly lookFor: readonly string[];
  readonly byChance: number;
}

/** A word or a few, and the entries that have them. */
interface Known {
  readonly weight: number;
  readonly entries: readonly number[];
}

/** How likely it is that a text has a word whatever it is about. Measured over texts of practitioners. */
const chance = { common: 0.12, ofCommonWords: 0.02, other: 0.003 } as const;
/** A word alone has more meanings than words that belong together. */
const byWords = (count: number): number => (count === 1 ? 0.7 : count === 2 ? 1 : 1.2);

const prepared = new WeakMap<Vocabulary, ThemesOf>();

/** Prepares a vocabulary to say what whole texts are about. */
export function themesOf(vocabulary: Vocabulary): ThemesOf {
  const ready = prepared.get(vocabulary) ?? prepare(vocabulary);
  prepared.set(vocabulary, ready);
  return ready;
}

function prepare(vocabulary: Vocabulary): ThemesOf {
  const places = new Map<string, number[]>();
  const keys = vocabulary.map(({ say }) => new Set(say.map((one) => keyOf(wordsIn(one)))));
  keys.forEach((some, entry) => {
    for (const key of some) {
      const known = places.get(key);
      if (known) known.push(entry);
      else places.set(key, [entry]);
    }
  });
  const known = new Map([...places].map(([key, entries]) => [key, knownAs(key, entries)]));
  const entries = vocabulary.map(({ lookFor }, place): Entry => {
    const byChance = [...keys[place]!].map((key) => chanceOf(key) * known.get(key)!.weight);
    return { lookFor, byChance: sum(byChance) };
  });
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));
  return (text) => {
    const found = wordsFound(text, known, longest);
    return [...found]
      .map(([place, some]) => themeOf(entries[place]!, some))
      .filter(({ strength }) => strength > 0)
      .toSorted((a, b) => b.strength - a.strength);
  };
}

function knownAs(key: string, entries: readonly number[]): Known {
  const count = key.split(' ').length;
  const weight = (-Math.log(chanceOf(key)) * byWords(count)) / Math.sqrt(entries.length);
  return { weight, entries };
}

/** The words that a text has of each entry, as it has them first, with how much they tell. */
function wordsFound(
  text: string,
  known: ReadonlyMap<string, Known>,
  longest: number,
): ReadonlyMap<number, readonly (readonly [string, number])[]> {
  const words = wordsIn(text);
  const seen = new Set<string>();
  const found = new Map<number, (readonly [string, number])[]>();
  /** Where the last words of each entry end: "lead" says nothing more after "safeguarding lead". */
  const ends = new Map<number, number>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const some = words.slice(at, at + length);
      const key = keyOf(some);
      const one = known.get(key);
      if (!one || seen.has(key)) continue;
      seen.add(key);
      const said = some.map(({ written }) => written).join(' ');
      for (const entry of one.entries) {
        if (at + length <= (ends.get(entry) ?? 0)) continue;
        ends.set(entry, at + length);
        found.set(entry, [...(found.get(entry) ?? []), [said, one.weight]]);
      }
    }
  }
  return found;
}

function themeOf(
  { lookFor, byChance }: Entry,
  words: readonly (readonly [string, number])[],
): Theme {
  return {
    lookFor,
    said: words.toSorted(([, a], [, b]) => b - a).map(([said]) => said),
    strength: sum(words.map(([, weight]) => weight)) - byChance,
  };
}

const chanceOf = (key: string): number => {
  const terms = key.split(' ');
  if (!terms.every((term) => term === somebody || tellsLittleOf(term))) return chance.other;
  return terms.length === 1 ? chance.common : chance.ofCommonWords;
};

/** "Changed her mind" and "changed his mind" are the same words here. */
const somebody = 'they';
const pronouns = new Set(
  'he she they him her them his hers their theirs himself herself themselves'.split(' '),
);

const wordsIn = (text: string): readonly { readonly term: string; readonly written: string }[] =>
  termsIn(text).map(({ term, written }) => ({
    term: pronouns.has(plainOf(written)) ? somebody : term,
    written,
  }));

const keyOf = (words: readonly { readonly term: string }[]): string =>
  words.map(({ term }) => term).join(' ');
