import { withoutHeadings } from '../text/headings.ts';
import { commentsBlanked } from '../text/count-words.ts';

/** How many words make a shingle: enough that two people's everyday phrases are seldom the same. */
const length = 3;

/** What the practitioner wrote, as short runs of words, to see how much two texts have in common. */
export interface Shingles {
  /** How many words the text has, without the headings and the questions of a template. */
  readonly words: number;
  /** Of each run of three words one number, in order and each once. */
  readonly runs: Uint32Array;
  /** The smallest so many of these numbers, which take less time than all of them. */
  readonly smallest: (count: number) => readonly number[];
}

/** The words below the headings of a text. Comments, in which templates put their questions, are none. */
export function shinglesOf(markdown: string): Shingles {
  const text = withoutHeadings(commentsBlanked(markdown)).normalize('NFKC').toLowerCase();
  const hashes = hashWords(text);
  const words = hashes.length;
  const runs = new Uint32Array(Math.min(words, 1) + Math.max(0, words - length));
  for (let at = 0; at < runs.length; at += 1) {
    let run = 7;
    for (let word = at; word < Math.min(at + length, words); word += 1) {
      run = Math.imul(run ^ hashes[word]!, 0x9e3779b1);
    }
    runs[at] = run;
  }
  let sorted: Uint32Array | undefined;
  return {
    words,
    // Most texts share no run with another, and are never compared.
    get runs() {
      return (sorted ??= inOrder(runs));
    },
    smallest: (count) => smallestOf(runs, count),
  };
}

function inOrder(runs: Uint32Array): Uint32Array {
  const all = runs.slice().sort();
  let kept = 0;
  for (let at = 0; at < all.length; at += 1) {
    if (at > 0 && all[at] === all[at - 1]) continue;
    all[kept] = all[at]!;
    kept += 1;
  }
  return all.slice(0, kept);
}

function smallestOf(runs: Uint32Array, count: number): readonly number[] {
  const found: number[] = [];
  for (const run of runs) {
    if (found.length === count && run >= found[count - 1]!) continue;
    let at = found.length;
    while (at > 0 && found[at - 1]! > run) at -= 1;
    if (at > 0 && found[at - 1] === run) continue;
    found.splice(at, 0, run);
    if (found.length > count) found.pop();
  }
  return found;
}

const wordSign = /[\p{L}\p{M}\p{N}]/u;

/** One number (FNV-1a) for each word of a text in small letters. Every text of a portfolio comes through here. */
function hashWords(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordSign(code, text, at)) {
      hash = Math.imul((isInWord ? hash : 0x811c9dc5) ^ code, 0x01000193);
      isInWord = true;
    } else if (isInWord) {
      hashes.push(hash);
      isInWord = false;
    }
  }
  if (isInWord) hashes.push(hash);
  return hashes;
}

const isWordSign = (code: number, text: string, at: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
    : wordSign.test(signAt(code, text, at));

/** The whole sign to which a UTF-16 unit belongs. */
const signAt = (code: number, text: string, at: number): string =>
  text.slice(
    code >= 0xdc00 && code <= 0xdfff ? at - 1 : at,
    code >= 0xd800 && code <= 0xdbff ? at + 2 : at + 1,
  );

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

/** More than this `likenessOf` is never, since the shorter of two texts has no more runs than it has. */
export const mostLikeness = ({ runs: a }: Shingles, { runs: b }: Shingles): number => {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : Math.min(a.length, b.length) / longer;
};
