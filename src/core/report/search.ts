import MiniSearch, { type Query } from 'minisearch';
import { stemmer } from 'stemmer';

/** What can be searched of an entry: its id, its name, and all else that is said of it. */
export interface Searchable {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
}

/** Something found, with how well it fits: a number that only tells better from worse within one search. */
export interface SearchHit<Entry> {
  readonly entry: Entry;
  readonly score: number;
}

/** Words of the frameworks to look for as well as for a word that was typed. */
export interface OtherWords {
  /** As it was typed. */
  readonly said: string;
  readonly lookFor: readonly string[];
}

export type Search<Entry> = (
  words: string,
  others?: readonly OtherWords[],
) => readonly SearchHit<Entry>[];

/**
 * A search over entries, the best first. It finds other forms of a word (assess, assessing, assessment),
 * beginnings of words, and words with a letter or two mistyped; capitals and accents make no difference.
 * An entry that has every word goes before one that has other words for them, and that before one that has only
 * some. Nothing typed finds nothing.
 */
export function makeSearch<Entry>(
  entries: readonly Entry[],
  searchable: (entry: Entry) => Searchable,
): Search<Entry> {
  const index = indexOf(entries, searchable);
  const options = {
    processTerm: stemOf,
    // Queries are made of single words already.
    tokenize: (word: string) => [word],
    boost: { id: 4, title: 2 },
    prefix: (word: string) => word.length >= 3,
    fuzzy: (word: string) => (word.length >= 5 && !/\d/.test(word) ? 0.2 : false),
    maxFuzzy: 2,
  } as const;
  return (words, others = []) => {
    const said = new Set(others.flatMap((one) => termsIn(one.said).map(({ term }) => term)));
    const typed = termsIn(words);
    const written = typed.map(({ term, written: word }): Query => ({
      queries: [word],
      // A word that is known is not a slip for another one.
      ...(said.has(term) && { fuzzy: false }),
    }));
    const unknown = typed.filter(({ term }) => !said.has(term)).map((one) => one.written);
    const inAll = [...unknown, ...others.map(inOtherWords)];
    const found = [
      ...index.search({ queries: written, combineWith: 'AND' }, options),
      ...index.search({ queries: inAll, combineWith: 'AND' }, options),
      ...index.search({ queries: inAll, combineWith: 'OR' }, options),
    ];
    const all = new Map(found.map(({ id, score }) => [id as number, score]));
    return [...all].map(([place, score]) => ({ entry: entries[place]!, score }));
  };
}

const indexOf = <Entry>(
  entries: readonly Entry[],
  searchable: (entry: Entry) => Searchable,
): MiniSearch<Searchable & { readonly place: number }> => {
  const index = new MiniSearch<Searchable & { readonly place: number }>({
    idField: 'place',
    fields: ['id', 'title', 'text'],
    processTerm: termsOf,
    tokenize: wordsOf,
  });
  index.addAll(entries.map((entry, place) => ({ place, ...searchable(entry) })));
  return index;
};

/** Words that were typed, or what frameworks call the same thing, which weighs less. */
const inOtherWords = ({ said, lookFor }: OtherWords): Query => ({
  combineWith: 'OR',
  fuzzy: false,
  queries: [
    { combineWith: 'AND', queries: writtenIn(said) },
    ...lookFor.map((term): Query => ({
      boost: { id: 0, title: 1, text: 0.5 },
      prefix: false,
      combineWith: 'AND',
      queries: writtenIn(term),
    })),
  ],
});

const writtenIn = (text: string): string[] => termsIn(text).map(({ written }) => written);

/** One word as it can be compared with others, and as it was written. */
export interface Term {
  readonly term: string;
  readonly written: string;
}

/** The words of a text that tell something, without their endings, in their order. */
export const termsIn = (text: string): readonly Term[] =>
  wordsOf(text).flatMap((written) => {
    const term = stemOf(written);
    return term === null ? [] : [{ term, written }];
  });

/** Words of letters and digits; an id such as L6-PP-03 is one word as well as its parts. */
const wordsOf = (text: string): string[] => {
  const whole = text.match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return whole.flatMap((word) => {
    const parts = word.split(/[-.]/);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
};

/** Words that stand in every sentence and tell nothing apart. */
const common = new Set(
  'a an and are as at be by for from in is it of on or that the their this to was with'.split(' '),
);

/** A word as it can be found: without its ending and, for who mistypes just that, with it. */
function termsOf(word: string): string[] {
  const stem = stemOf(word);
  return stem === null ? [] : [...new Set([stem, plainOf(word)])];
}

/** A word without capitals and accents. */
export const plainOf = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A word without its ending, capitals and accents; nothing for a word that tells nothing apart. */
function stemOf(word: string): string | null {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = plainOf(word);
  const stem = common.has(plain) ? null : /\d/.test(plain) ? plain : stemmer(plain);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Words come again and again, and to stem one is slow. */
const stems = new Map<string, string | null>();
const mostStems = 20_000;
