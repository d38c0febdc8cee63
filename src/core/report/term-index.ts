import { tellingTerms } from './common-words.ts';

/** The words of some entries, and how much each tells. */
export interface TermIndex {
  /** The words of each entry, each once. */
  readonly sets: readonly ReadonlySet<string>[];
  /** The entries that have a word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How much a word tells: the fewer entries have it, the more. */
  readonly tells: (term: string) => number;
  /** How much all words of each entry tell together. */
  readonly masses: readonly number[];
}

export function indexTerms(texts: readonly string[]): TermIndex {
  const sets = texts.map((text) => new Set(tellingTerms(text)));
  const places = new Map<string, number[]>();
  sets.forEach((set, place) => {
    for (const term of set) {
      const some = places.get(term);
      if (some) some.push(place);
      else places.set(term, [place]);
    }
  });
  const known = new Map(
    [...places].map(([term, { length }]) => [
      term,
      Math.log(1 + (sets.length - length + 0.5) / (length + 0.5)),
    ]),
  );
  const tells = (term: string): number => known.get(term) ?? 0;
  return { sets, places, tells, masses: sets.map((set) => sum([...set].map(tells))) };
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);
