import { placedWords, type PlacedWords } from '../text/placed-words.ts';

/** How many words make a run: seldom the same by chance in what two people write. */
export const runLength = 5;

/** A text as runs of words: one number for each place at which a run begins. */
export interface TextRuns extends PlacedWords {
  /** 0 where the run is text of a template or a framework. */
  readonly runs: Uint32Array;
  /** Words that belong to a run of the writer's own. */
  readonly ownWords: number;
}

/** Runs that are nobody's own: what templates and frameworks say. */
export type IgnoredRuns = Pick<ReadonlySet<number>, 'has'>;

/** A shorter part of a template or a framework is a phrase that anybody may write. */
const shortestQuotation = 8;

/** Reads a text, and marks what it has from a template or a framework. */
export function runsOf(markdown: string, ignored: IgnoredRuns): TextRuns {
  const placed = placedWords(markdown);
  const runs = withoutQuotations(hashRuns(placed.words), ignored);
  let ownWords = 0;
  let reached = 0;
  for (const [at, run] of runs.entries()) {
    if (run === 0) continue;
    ownWords += at + runLength - Math.max(at, reached);
    reached = at + runLength;
  }
  return { ...placed, runs, ownWords };
}

/** Puts 0 in the place of runs that follow each other in a template or a framework, where they are long enough. */
function withoutQuotations(
  runs: Uint32Array<ArrayBuffer>,
  ignored: IgnoredRuns,
): Uint32Array<ArrayBuffer> {
  let start = 0;
  for (let at = 0; at <= runs.length; at += 1) {
    if (at < runs.length && ignored.has(runs[at]!)) continue;
    if (at - start + runLength - 1 >= shortestQuotation) runs.fill(0, start, at);
    start = at + 1;
  }
  return runs;
}

/** Adds the runs of a text that is nobody's own, as it is and without its headings and comments. */
export function addIgnored(text: string, ignored: Set<number>): void {
  const plain = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([one]) =>
    one.normalize('NFKC').toLowerCase(),
  );
  for (const words of [plain, placedWords(text).words]) {
    for (const run of hashRuns(words)) ignored.add(run);
  }
}

/** One number for each run of words (FNV-1a over the words, then mixed so that small numbers are drawn evenly); never 0. */
function hashRuns(words: readonly string[]): Uint32Array<ArrayBuffer> {
  const hashes = words.map(hashWord);
  const runs = new Uint32Array(Math.max(0, words.length - runLength + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + runLength; next += 1) {
      hash = Math.imul(hash ^ hashes[next]!, 0x01000193);
      hash = (hash << 13) | (hash >>> 19);
    }
    runs[at] = mix(hash) || 1;
  }
  return runs;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** The last step of MurmurHash3: every bit of the number depends on every bit of what went in. */
function mix(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
