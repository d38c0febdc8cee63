import type { TextRuns } from './similar-runs.ts';

/** Two texts, by their numbers, that are worth comparing word by word, and about how many runs both have. */
export interface AlikeTexts {
  readonly first: number;
  readonly second: number;
  readonly runs: number;
}

/** How much memory a sketch may take. */
export interface SketchLimits {
  /** Runs that are kept of all texts together; 8 bytes each, and as much again while they are sorted. */
  readonly runs: number;
  /** Pairs that are counted; 8 bytes each. */
  readonly pairs: number;
}

/** Enough for 80,000 pieces of 400 words within about 150 MB. */
export const sketchLimits: SketchLimits = { runs: 4_000_000, pairs: 4_000_000 };

/** More texts than there can be; a number of a text and a run go into one number without loss. */
const mostTexts = 2 ** 21;

/** Up to so many texts that share a run, every two of them are compared; of more, each with the first. */
const sharing = [20, 8, 3, 1];

/**
 * Finds texts that share runs of words without holding them in memory. It keeps of each text the runs with the
 * smallest numbers (MinHash; a share of them as in FracMinHash, so that a passage in a long text is found too).
 * With few texts these are all runs. As more come, only every second, fourth, … is kept, so memory has a limit;
 * which depends only on the texts, and not on their order.
 */
export class Sketches {
  readonly #limits: SketchLimits;
  /** Run × 2^21 + text, in any order. */
  #entries = new Float64Array(1024);
  #count = 0;
  #texts = 0;
  /** One of so many runs is kept. */
  #scale = 1;

  constructor(limits: SketchLimits = sketchLimits) {
    this.#limits = limits;
  }

  /** One of so many runs is kept. */
  get scale(): number {
    return this.#scale;
  }

  /** Adds a text and gives it its number; undefined where there is no room for another. */
  add({ runs }: Pick<TextRuns, 'runs'>): number | undefined {
    if (this.#texts === mostTexts) return undefined;
    const text = this.#texts;
    this.#texts += 1;
    for (const run of new Set(runs)) {
      if (run === 0 || run > 0xffffffff / this.#scale) continue;
      if (this.#count === this.#limits.runs) this.#thin();
      if (run <= 0xffffffff / this.#scale) this.#push(run * mostTexts + text);
    }
    return text;
  }

  #push(entry: number): void {
    if (this.#count === this.#entries.length) {
      const longer = new Float64Array(Math.min(this.#limits.runs, this.#count * 2));
      longer.set(this.#entries);
      this.#entries = longer;
    }
    this.#entries[this.#count] = entry;
    this.#count += 1;
  }

  /** Leaves out the larger half of the runs, until there is room. */
  #thin(): void {
    while (this.#count === this.#limits.runs) {
      this.#scale *= 2;
      const most = 0xffffffff / this.#scale;
      let kept = 0;
      for (let at = 0; at < this.#count; at += 1) {
        const entry = this.#entries[at]!;
        if (Math.floor(entry / mostTexts) > most) continue;
        this.#entries[kept] = entry;
        kept += 1;
      }
      this.#count = kept;
    }
  }

  /**
   * Pairs that share at least so many runs, as far as the sketch can tell. `order` gives each text its place, so
   * that the first of many is the same one whatever order they came in.
   */
  candidates(least: number, order: readonly number[]): readonly AlikeTexts[] {
    const entries = this.#entries.subarray(0, this.#count);
    for (const [at, entry] of entries.entries()) {
      const run = Math.floor(entry / mostTexts);
      entries[at] = run * mostTexts + order[entry - run * mostTexts]!;
    }
    entries.sort();
    const most = sharing.find((one) => pairsIn(entries, one) <= this.#limits.pairs) ?? 0;
    const pairs = new Float64Array(pairsIn(entries, most));
    let count = 0;
    for (const texts of groupsIn(entries)) {
      for (const [first, second] of pairsOf(texts, most)) {
        pairs[count] = first * mostTexts + second;
        count += 1;
      }
    }
    return counted(pairs.sort(), Math.max(1, Math.floor(least / this.#scale))).map((one) => ({
      ...one,
      runs: one.runs * this.#scale,
    }));
  }
}

/** The texts that have each run that more than one has, in order. */
function* groupsIn(entries: Float64Array): Generator<readonly number[]> {
  let texts: number[] = [];
  let before = -1;
  for (const entry of entries) {
    const run = Math.floor(entry / mostTexts);
    if (run !== before) {
      if (texts.length > 1) yield texts;
      texts = [];
      before = run;
    }
    texts.push(entry - run * mostTexts);
  }
  if (texts.length > 1) yield texts;
}

function* pairsOf(texts: readonly number[], most: number): Generator<readonly [number, number]> {
  const firsts = texts.length <= most ? texts.length : 1;
  for (let first = 0; first < firsts; first += 1) {
    for (let second = first + 1; second < texts.length; second += 1) {
      yield [texts[first]!, texts[second]!];
    }
  }
}

function pairsIn(entries: Float64Array, most: number): number {
  let pairs = 0;
  for (const { length } of groupsIn(entries)) {
    pairs += length <= most ? (length * (length - 1)) / 2 : length - 1;
  }
  return pairs;
}

/** Each pair once, with how often it is there, where that is often enough. */
function counted(pairs: Float64Array, least: number): readonly AlikeTexts[] {
  const found: AlikeTexts[] = [];
  for (let at = 0; at < pairs.length;) {
    let end = at + 1;
    while (end < pairs.length && pairs[end] === pairs[at]) end += 1;
    if (end - at >= least) {
      const first = Math.floor(pairs[at]! / mostTexts);
      found.push({ first, second: pairs[at]! - first * mostTexts, runs: end - at });
    }
    at = end;
  }
  return found;
}
