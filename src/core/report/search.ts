import MiniSearch from 'minisearch';
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

export type Search<Entry> = (words: string) => readonly SearchHit<Entry>[];

/**
 * A search over entries, the best first. It finds other forms of a word (assess, assessing, assessment),
 * beginnings of words, and words with a letter or two mistyped; capitals and accents make no difference.
 * An entry that has every word goes before one that has only some. Nothing typed finds nothing.
 */
export function makeSearch<Entry>(
  entries: readonly Entry[],
  searchable: (entry: Entry) => Searchable,
): Search<Entry> {
  const index = new MiniSearch<Searchable & { readonly place: number }>({
    idField: 'place',
    fields: ['id', 'title', 'text'],
    processTerm: termsOf,
    tokenize: wordsOf,
  });
  index.addAll(entries.map((entry, place) => ({ place, ...searchable(entry) })));
  const options = {
    processTerm: stemOf,
    boost: { id: 4, title: 2 },
    prefix: (word: string) => word.length >= 3,
    fuzzy: (word: string) => (word.length >= 5 && !/\d/.test(word) ? 0.2 : false),
    maxFuzzy: 2,
  } as const;
  return (words) => {
    const every = index.search(words, { ...options, combineWith: 'AND' });
    const some = index.search(words, { ...options, combineWith: 'OR' });
    const all = new Map([...every, ...some].map(({ id, score }) => [id as number, score]));
    return [...all].map(([place, score]) => ({ entry: entries[place]!, score }));
  };
}

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

const plainOf = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A word without its ending, capitals and accents; nothing for a word that tells nothing apart. */
function stemOf(word: string): string | null {
  const plain = plainOf(word);
  if (common.has(plain)) return null;
  return /\d/.test(plain) ? plain : stemmer(plain);
}
