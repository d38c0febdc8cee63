import { runLength, type TextRuns } from './similar-runs.ts';

/** From where to where in a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that two texts have in the same order without a gap. */
export interface SharedPassage {
  readonly first: Stretch;
  readonly second: Stretch;
  readonly words: number;
}

/** Passages with fewer words are phrases that anybody may write. */
export const shortestPassage = 8;
/** A run that a text has more often is a refrain: no passage begins with it. */
const mostPlaces = 20;

interface Match {
  readonly first: number;
  readonly second: number;
  /** In words. */
  readonly length: number;
}

/**
 * The passages that two texts share, word for word, the longest first where two overlap; in the order of the first
 * text. The words themselves are compared, so what is shown is there.
 */
export function sharedPassages(a: TextRuns, b: TextRuns): readonly SharedPassage[] {
  const used = { first: new Uint8Array(a.words.length), second: new Uint8Array(b.words.length) };
  const placed: Match[] = [];
  const found = matchesOf(a, b).sort(
    (x, y) => y.length - x.length || x.first - y.first || x.second - y.second,
  );
  for (const match of found) {
    const left = unused(match, used);
    if (!left) continue;
    used.first.fill(1, left.first, left.first + left.length);
    used.second.fill(1, left.second, left.second + left.length);
    placed.push(left);
  }
  return placed
    .sort((x, y) => x.first - y.first)
    .map(({ first, second, length }) => ({
      first: { start: a.starts[first]!, end: a.ends[first + length - 1]! },
      second: { start: b.starts[second]!, end: b.ends[second + length - 1]! },
      words: length,
    }));
}

/** Every stretch of words that can't be made longer on either side. */
function matchesOf(a: TextRuns, b: TextRuns): Match[] {
  const places = placesIn(b);
  const matches: Match[] = [];
  for (let first = 0; first < a.runs.length; first += 1) {
    for (const second of places.get(a.runs[first]!) ?? []) {
      // It was found where it begins, unless it begins with a refrain.
      const before = places.has(a.runs[first - 1] ?? 0);
      if (before && isRunShared(a, first - 1, b, second - 1)) continue;
      if (!isRunShared(a, first, b, second)) continue;
      let more = 1;
      while (isRunShared(a, first + more, b, second + more)) more += 1;
      const length = more + runLength - 1;
      if (length >= shortestPassage) matches.push({ first, second, length });
    }
  }
  return matches;
}

/** Where each run of a text begins; of a refrain, nowhere. */
function placesIn({ runs }: TextRuns): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [at, run] of runs.entries()) {
    if (run === 0) continue;
    const known = places.get(run);
    if (known) known.push(at);
    else places.set(run, [at]);
  }
  for (const [run, { length }] of places) if (length > mostPlaces) places.delete(run);
  return places;
}

function isRunShared(a: TextRuns, first: number, b: TextRuns, second: number): boolean {
  const run = a.runs[first];
  if (run === undefined || run === 0 || run !== b.runs[second]) return false;
  for (let word = 0; word < runLength; word += 1) {
    if (a.words[first + word] !== b.words[second + word]) return false;
  }
  return true;
}

/** The longest part of a match of which no word is used yet; nothing where too little is left. */
function unused(
  { first, second, length }: Match,
  used: { readonly first: Uint8Array; readonly second: Uint8Array },
): Match | undefined {
  let best: Match | undefined;
  let from = 0;
  for (let at = 0; at <= length; at += 1) {
    const isFree = at < length && used.first[first + at] === 0 && used.second[second + at] === 0;
    if (isFree) continue;
    if (at - from >= shortestPassage && (!best || at - from > best.length)) {
      best = { first: first + from, second: second + from, length: at - from };
    }
    from = at + 1;
  }
  return best;
}
