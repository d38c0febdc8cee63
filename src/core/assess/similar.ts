import { sharedPassages, type SharedPassage } from './shared-passages.ts';
import { Sketches, type AlikeTexts, type SketchLimits } from './similar-candidates.ts';
import { runsOf, type IgnoredRuns, type TextRuns } from './similar-runs.ts';

/** One piece of evidence, by names that are the same on every computer. */
export interface PieceName {
  /** The path of its portfolio. */
  readonly path: string;
  /** Its id in the portfolio. */
  readonly evidence: string;
}

/** Two pieces that have passages in common. */
export interface SimilarPair {
  readonly first: PieceName;
  readonly second: PieceName;
  readonly passages: readonly SharedPassage[];
  /** Words in all of the passages. */
  readonly shared: number;
  /** Words of each piece that are the writer's own, the shared ones among them. */
  readonly words: readonly [number, number];
}

/** What was compared, and what was found. */
export interface SimilarTexts {
  readonly pairs: readonly SimilarPair[];
  readonly compared: number;
  /** Pieces with too few words of their own. */
  readonly tooShort: number;
  /** Pairs that looked alike and were not compared, since there were too many. */
  readonly left: number;
}

/** How much has to be the same. */
export interface SimilarOptions {
  /** Words that two pieces share in all; shorter pieces are not compared. */
  readonly least: number;
  readonly limits?: SketchLimits | undefined;
  /** Pairs that are compared word by word, those that share most first. */
  readonly mostCompared?: number | undefined;
}

/** Two paragraphs, or one long one. */
export const leastShared = 40;
const mostCompared = 20_000;
/** Texts that are kept while they are compared. */
const mostKept = 200;

/**
 * Finds pieces that have passages in common. Texts are added one by one and not kept; those that may be alike are
 * read again, and compared word by word.
 */
export class SimilarFinder {
  readonly #options: SimilarOptions;
  readonly #sketches: Sketches;
  readonly #names: PieceName[] = [];
  #tooShort = 0;

  constructor(options: SimilarOptions) {
    this.#options = options;
    this.#sketches = new Sketches(options.limits);
  }

  /** `ignored` is what templates and frameworks say, as far as they have to do with this piece. */
  add(name: PieceName, text: string, ignored: IgnoredRuns): void {
    const runs = runsOf(text, ignored);
    if (runs.ownWords < this.#options.least || this.#sketches.add(runs) === undefined) {
      this.#tooShort += 1;
    } else this.#names.push(name);
  }

  /**
   * Compares what may be alike. `read` gives a text again; undefined where it is gone. `ignored` is all that any
   * template or framework says.
   */
  find(read: (name: PieceName) => string | undefined, ignored: IgnoredRuns): SimilarTexts {
    const { least, mostCompared: most = mostCompared } = this.#options;
    const byName = this.#names.map((_, at) => at).sort((a, b) => this.#compare(a, b));
    const order = new Array<number>(byName.length);
    for (const [place, at] of byName.entries()) order[at] = place;
    // A passage of n words has n - 4 runs, and the shortest of 8 words has 4; half of that leaves room for chance.
    const candidates = [...this.#sketches.candidates(Math.floor(least / 4), order)].sort(
      (a, b) => b.runs - a.runs || a.first - b.first || a.second - b.second,
    );
    const chosen = candidates
      .slice(0, most)
      .sort((a, b) => a.first - b.first || a.second - b.second);
    const texts = new RecentTexts((at) => {
      const text = read(this.#names[byName[at]!]!);
      return text === undefined ? undefined : runsOf(text, ignored);
    });
    const pairs = chosen
      .flatMap((candidate) => this.#pairOf(candidate, byName, texts) ?? [])
      .filter(({ shared }) => shared >= least);
    return {
      pairs: pairs.sort((a, b) => b.shared - a.shared),
      compared: this.#names.length,
      tooShort: this.#tooShort,
      left: candidates.length - chosen.length,
    };
  }

  #compare(a: number, b: number): number {
    const [x, y] = [a, b].map((at) => `${this.#names[at]!.path}\u0000${this.#names[at]!.evidence}`);
    return x! < y! ? -1 : x! > y! ? 1 : 0;
  }

  #pairOf(
    { first, second }: AlikeTexts,
    byName: readonly number[],
    texts: RecentTexts,
  ): SimilarPair | undefined {
    const [a, b] = [texts.get(first), texts.get(second)];
    if (!a || !b) return undefined;
    const passages = sharedPassages(a, b);
    return {
      first: this.#names[byName[first]!]!,
      second: this.#names[byName[second]!]!,
      passages,
      shared: passages.reduce((all, { words }) => all + words, 0),
      words: [a.ownWords, b.ownWords],
    };
  }
}

/** The texts that were asked for last: pairs come in order, so most are asked for again soon. */
class RecentTexts {
  readonly #read: (at: number) => TextRuns | undefined;
  readonly #kept = new Map<number, TextRuns | undefined>();

  constructor(read: (at: number) => TextRuns | undefined) {
    this.#read = read;
  }

  get(at: number): TextRuns | undefined {
    const known = this.#kept.has(at) ? this.#kept.get(at) : this.#read(at);
    this.#kept.delete(at);
    this.#kept.set(at, known);
    if (this.#kept.size > mostKept) this.#kept.delete(this.#kept.keys().next().value!);
    return known;
  }
}
