import { tellingTerms, tellsLittleOf, tellsNothing } from './common-words.ts';
import type { MatchedWord } from './find.ts';
import { plainOf, termsIn } from './search.ts';
import { indexTerms, sum, type TermIndex } from './term-index.ts';
import type { Theme } from './themes.ts';

/** An entry that a text may show, with the words of the text that say so, those that tell most first. */
export interface RankedHit<Entry> {
  readonly entry: Entry;
  /** It only tells better from worse among the hits of one text. */
  readonly score: number;
  readonly matched: readonly MatchedWord[];
}

/** One reason why a text may show an entry, with how much it counts. */
interface Reason {
  readonly gain: number;
  readonly words: readonly MatchedWord[];
}

/** How much words of the text itself count beside themes: a whole text has many, and most are there by chance. */
const asWritten = 2;
/** A common word counts for so much of another one. */
const ofCommon = 0.5;
/** Each reason counts for so much of the one before it: many weak ones are no strong one. */
const ofTheNext = 0.4;
/** How much it counts that words are much of what an entry says: at 0 not at all. */
const byShare = 0.4;

/**
 * Ranks entries by how much a whole text has to do with them, the most first: by its themes, where an entry has what
 * frameworks call them, and by the words that they share, rare words more than frequent ones. Each counts the more, the
 * more of the entry it is.
 */
export function makeRanking<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
): (text: string, themes: readonly Theme[]) => readonly RankedHit<Entry>[] {
  const index = indexTerms(entries.map(textOf));
  return (text, themes) => {
    const written = writtenIn(text);
    const found = index.sets.map((_, place) => [writtenReason(place, written, index)]);
    for (const theme of themes) {
      for (const [place, reason] of themeReasons(theme, index)) found[place]!.push(reason);
    }
    return entries
      .map((entry, place) => hitFor(entry, found[place]!))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
  };
}

/** What counts for each entry that has one of the names of a theme: of several the one that is most of the entry. */
function themeReasons(
  { lookFor, said, strength }: Theme,
  { sets, places, tells, masses }: TermIndex,
): ReadonlyMap<number, Reason> {
  const best = new Map<number, Reason>();
  for (const found of lookFor) {
    const terms = tellingTerms(found);
    const [first] = terms;
    if (first === undefined) continue;
    const mass = sum(terms.map(tells));
    for (const place of places.get(first) ?? []) {
      if (!terms.every((term) => sets[place]!.has(term))) continue;
      const gain = strength * (mass / masses[place]!) ** byShare;
      if (gain <= (best.get(place)?.gain ?? 0)) continue;
      best.set(place, { gain, words: said.map((word) => ({ said: word, found })) });
    }
  }
  return best;
}

/** The words that a text and an entry share. */
function writtenReason(
  place: number,
  written: ReadonlyMap<string, string>,
  { sets, tells, masses }: TermIndex,
): Reason {
  const shared = [...written].flatMap(([term, said]) =>
    sets[place]!.has(term)
      ? [{ said, gain: tells(term) * (tellsLittleOf(term) ? ofCommon : 1) }]
      : [],
  );
  const words = shared.toSorted((a, b) => b.gain - a.gain).map(({ said }) => ({ said }));
  const gain = sum(shared.map((one) => one.gain));
  return { gain: gain === 0 ? 0 : (asWritten * gain) / Math.sqrt(masses[place]!), words };
}

function hitFor<Entry>(entry: Entry, found: readonly Reason[]): RankedHit<Entry> {
  const reasons = found.toSorted((a, b) => b.gain - a.gain);
  const score = sum(reasons.map(({ gain }, place) => gain * ofTheNext ** place));
  return { entry, score, matched: eachOnce(reasons.flatMap(({ words }) => words)) };
}

/** Each word of the text once, with the first that it led to. */
function eachOnce(words: readonly MatchedWord[]): readonly MatchedWord[] {
  const all = new Map<string, MatchedWord>();
  for (const one of words) if (!all.has(one.said)) all.set(one.said, one);
  return [...all.values()];
}

/** The words of a text as they are first written, by what is left of them without their endings. */
function writtenIn(text: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { term, written: said } of termsIn(text)) {
    if (!tellsNothing.has(plainOf(said)) && !written.has(term)) written.set(term, said);
  }
  return written;
}
