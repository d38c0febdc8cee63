import { withoutHeadings } from '../text/headings.ts';
import { commentsIn } from './count-words.ts';

/** How many words make a shingle: enough that two people's everyday phrases are seldom the same. */
const length = 3;

/** What the practitioner wrote, as short runs of words, to see how much two texts have in common. */
export interface Shingles {
  /** How many words the text has, without the headings and the questions of a template. */
  readonly words: number;
  /** Of each run of three words one number, in order and each once. */
  readonly runs: Uint32Array;
}

/** The words below the headings of a text. Comments, in which templates put their questions, are none. */
export function shinglesOf(markdown: string): Shingles {
  const text = withoutHeadings(markdown.replace(commentsIn, ' ')).normalize('NFKC').toLowerCase();
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const count = Math.min(words.length, 1) + Math.max(0, words.length - length);
  const runs = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let run = 7;
    for (let word = at; word < Math.min(at + length, hashes.length); word += 1) {
      run = Math.imul(run ^ hashes[word]!, 0x9e3779b1);
    }
    runs[at] = run;
  }
  runs.sort();
  return { words: words.length, runs: runs.filter((one, at) => at === 0 || one !== runs[at - 1]) };
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** How much two texts have in common: the runs that both have, of all that either has (Jaccard), from 0 to 1. */
export function likenessOf({ runs: a }: Shingles, { runs: b }: Shingles): number {
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) both += 1;
    const next = a[i]! <= b[j]!;
    if (a[i]! >= b[j]!) j += 1;
    if (next) i += 1;
  }
  const all = a.length + b.length - both;
  return all === 0 ? 1 : both / all;
}
