import { hasNothingToOpen } from '../text/count-words.ts';
import type { EvidenceId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Evidence } from '../model/portfolio.ts';
import { compareRanks, copyRanks, type Ranked } from './copy-rank.ts';
import { likenessOf, mostLikeness, shinglesOf, type Shingles } from './text-shingles.ts';

/** Of every piece of evidence that is a copy of another, the one that counts in its place. */
export type Copies = ReadonlyMap<EvidenceId, Evidence>;

/**
 * From here on, two texts are one. With the same title and the same days, half of the text is enough: a
 * copy that somebody went on writing in. With one of them the same, four fifths. Otherwise nearly all: a
 * monthly audit may say the same every month but for its date and figures, and is a piece of its own.
 */
const needed = { both: 0.5, either: 0.8, neither: 0.95 };

/** Shorter texts, in words, say too little to be compared by themselves: "See the certificate." */
const enough = { both: 20, either: 50 };

/** Of the pieces that share a run of words, so many are compared; with more, it is a phrase of everybody's. */
const mostCompared = 20;
/** So many runs, those with the smallest numbers, stand for a text. */
const sampled = 16;
/**
 * Texts that share so many of these are compared. Of two that are four fifths the same, all but one pair in a thousand
 * million do. Chance alone seldom makes it two.
 */
const enoughShared = 2;

interface Candidate {
  readonly evidence: Evidence;
  readonly shingles: Shingles;
  /** Title and days. */
  readonly title: string;
  readonly days: string;
}

/**
 * Finds evidence whose text is the same, or nearly the same, as that of other evidence. The one that
 * counts is the one that somebody has signed, else the one without errors, else the one whose name does not look
 * like a copy's, else the one that others are named after, else the one whose name every computer keeps, else the
 * one with the shorter path. Nothing depends on the order of files. Without a library, claims are not looked up.
 */
export function copiesIn(portfolio: Ranked, library?: Library): Copies {
  const rankOf = copyRanks(portfolio, library);
  const candidates = portfolio.evidence
    // What has nothing in it yet can't be a copy.
    .filter((one) => !hasNothingToOpen(one))
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ one }): Candidate => ({
      evidence: one,
      shingles: shinglesOfBody(one.body),
      title: one.title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
      days: `${one.period.from} ${one.period.to}`,
    }));
  const kept: Candidate[] = [];
  const known = new Map<string | number, number[]>();
  const shared = new Uint8Array(candidates.length);
  const copies = new Map<EvidenceId, Evidence>();
  for (const one of candidates) {
    const marks = marksOf(one);
    const original = likelyOriginals(marks, known, shared)
      .map((index) => kept[index]!)
      .find((other) => other.evidence.file !== one.evidence.file && isCopy(one, other));
    if (original) {
      copies.set(one.evidence.id, original.evidence);
      continue;
    }
    for (const mark of marks) {
      const places = known.get(mark);
      if (!places) known.set(mark, [kept.length]);
      else if (places.length < mostCompared) places.push(kept.length);
    }
    kept.push(one);
  }
  return copies;
}

/**
 * Where the pieces are that have the same title and days, or enough of the sampled runs, in their order. `shared` has
 * a nought for each piece, and has it again afterwards.
 */
function likelyOriginals(
  marks: readonly (string | number)[],
  known: ReadonlyMap<string | number, readonly number[]>,
  shared: Uint8Array,
): readonly number[] {
  const likely: number[] = [];
  const met = marks.flatMap((mark) => {
    const places = known.get(mark) ?? [];
    for (const place of places) {
      const before = shared[place]!;
      shared[place] = before + (typeof mark === 'string' ? enoughShared : 1);
      if (before < enoughShared && shared[place] >= enoughShared) likely.push(place);
    }
    return places;
  });
  for (const place of met) shared[place] = 0;
  return likely.sort((a, b) => a - b);
}

/** A text is compared at every question that is asked of a portfolio, and read once. */
const read = new WeakMap<Evidence['body'], Shingles>();
function shinglesOfBody(body: Evidence['body']): Shingles {
  const known = read.get(body) ?? shinglesOf(body.text);
  read.set(body, known);
  return known;
}

/** Under what a piece is found by others that are like it. */
const marksOf = ({ shingles, title, days }: Candidate): readonly (string | number)[] => [
  `${title} ${days}`,
  ...shingles.smallest(sampled),
];

function isCopy(a: Candidate, b: Candidate): boolean {
  const words = Math.min(a.shingles.words, b.shingles.words);
  const [isTitle, isDays] = [a.title === b.title, a.days === b.days];
  if (isTitle && isDays && words < enough.both) return isSameShort(a, b);
  if (!(isTitle && isDays) && words < enough.either) return false;
  const least =
    isTitle && isDays ? needed.both : isTitle || isDays ? needed.either : needed.neither;
  return (
    mostLikeness(a.shingles, b.shingles) >= least && likenessOf(a.shingles, b.shingles) >= least
  );
}

/** Of short texts, everything else has to be the same as well. */
const isSameShort = (a: Candidate, b: Candidate): boolean =>
  a.evidence.type === b.evidence.type &&
  likenessOf(a.shingles, b.shingles) === 1 &&
  attachmentsOf(a.evidence) === attachmentsOf(b.evidence) &&
  (claimsAll(a.evidence, b.evidence) || claimsAll(b.evidence, a.evidence));

/** Whether the first claims all that the second claims; somebody may have added a claim in a copy. */
const claimsAll = ({ claims }: Evidence, other: Evidence): boolean =>
  other.claims.every(({ statement }) => claims.some((one) => one.statement === statement));

const attachmentsOf = ({ attachments }: Evidence): string =>
  attachments
    .map(({ path, written }) => path ?? written)
    .sort()
    .join('\n');
