import type { Vocabulary } from '../model/vocabulary.ts';
import { termsIn, type OtherWords } from './search.ts';

/** A vocabulary by the stems of its words, so that each form of them is found. */
export type EverydayWords = (words: string) => readonly OtherWords[];

/** What was prepared already, since every search needs it again. */
const prepared = new WeakMap<Vocabulary, EverydayWords>();

/** Prepares a vocabulary to find its words in texts. */
export function everydayWordsOf(vocabulary: Vocabulary): EverydayWords {
  const known = prepared.get(vocabulary) ?? prepare(vocabulary);
  prepared.set(vocabulary, known);
  return known;
}

function prepare(vocabulary: Vocabulary): EverydayWords {
  const known = new Map<string, Set<string>>();
  for (const { say, lookFor, onlyInTexts } of vocabulary) {
    if (onlyInTexts === true) continue;
    for (const one of say) {
      const key = termsIn(one)
        .map(({ term }) => term)
        .join(' ');
      const terms = known.get(key) ?? new Set();
      for (const term of lookFor) terms.add(term);
      known.set(key, terms);
    }
  }
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));
  return (words) => {
    const terms = termsIn(words);
    const found = new Map<string, OtherWords>();
    for (let at = 0; at < terms.length; at += 1) {
      // Of several entries the one with the most words is meant: "wet room" before "room".
      for (let length = Math.min(longest, terms.length - at); length > 0; length -= 1) {
        const some = terms.slice(at, at + length);
        const key = some.map(({ term }) => term).join(' ');
        const lookFor = known.get(key);
        if (!lookFor) continue;
        const said = some.map(({ written }) => written).join(' ');
        if (!found.has(key)) found.set(key, { said, lookFor: [...lookFor] });
        at += length - 1;
        break;
      }
    }
    return [...found.values()];
  };
}
