import type { SimilarPair, SimilarTexts } from '../assess/similar.ts';
import type { SharedPassage, Stretch } from '../assess/shared-passages.ts';
import type { UnreadPortfolio } from '../model/cohort.ts';
import type { IsoDate } from '../model/date.ts';

/** A piece of evidence that has passages in common with another one. */
export interface SimilarPiece {
  /** The path of its portfolio. */
  readonly path: string;
  /** Whose portfolio it is: the name or, where there is none, the path. */
  readonly person: string;
  readonly evidence: string;
  readonly title: string;
  readonly date: IsoDate;
  /** Words of the piece, without those of templates and frameworks. */
  readonly words: number;
}

/** A passage as it is written in one of two pieces, with some words around it. */
export interface PassageText {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Two pieces with all the passages that both have. */
export interface SimilarPairView {
  readonly first: SimilarPiece;
  readonly second: SimilarPiece;
  /** Words in all of the passages. */
  readonly shared: number;
  /** In the order of the first piece. */
  readonly passages: readonly {
    readonly words: number;
    readonly first: PassageText;
    readonly second: PassageText;
  }[];
}

/** What texts have in common, as plain data. It says nothing about why. */
export interface SimilarView {
  readonly otpath: '1';
  readonly asOf: IsoDate;
  /** Pairs share at least so many words. */
  readonly least: number;
  readonly portfolios: number;
  readonly compared: number;
  readonly tooShort: number;
  /** Pairs that share less than those shown, and were not compared. */
  readonly left: number;
  /** Those that share most first. */
  readonly across: readonly SimilarPairView[];
  readonly within: readonly SimilarPairView[];
  readonly unread: readonly UnreadPortfolio[];
}

/** What the view needs to know of a piece: the text with personal details masked, each sign in its place. */
export interface ShownPiece extends Omit<SimilarPiece, 'words'> {
  readonly text: string;
}

/** So much of the text on each side of a passage, in UTF-16 units. */
const around = 160;

export function viewSimilar(
  { pairs, compared, tooShort, left }: SimilarTexts,
  basis: Pick<SimilarView, 'asOf' | 'least' | 'portfolios' | 'unread'>,
  pieceOf: (name: SimilarPair['first']) => ShownPiece | undefined,
): SimilarView {
  const views = pairs.flatMap((pair) => {
    const [first, second] = [pieceOf(pair.first), pieceOf(pair.second)];
    return first && second ? [viewPair(pair, first, second)] : [];
  });
  const isWithin = ({ first, second }: SimilarPairView): boolean => first.path === second.path;
  return {
    otpath: '1',
    ...basis,
    compared,
    tooShort,
    left,
    across: views.filter((one) => !isWithin(one)),
    within: views.filter(isWithin),
  };
}

function viewPair(
  { passages, shared, words }: SimilarPair,
  a: ShownPiece,
  b: ShownPiece,
): SimilarPairView {
  const pieceOf = (
    { path, person, evidence, title, date }: ShownPiece,
    own: number,
  ): SimilarPiece => ({ path, person, evidence, title, date, words: own });
  return {
    first: pieceOf(a, words[0]),
    second: pieceOf(b, words[1]),
    shared,
    passages: passages.map((one: SharedPassage) => ({
      words: one.words,
      first: passageIn(a.text, one.first),
      second: passageIn(b.text, one.second),
    })),
  };
}

/** A passage with what is around it, up to a space, so that no word is cut. */
function passageIn(text: string, { start, end }: Stretch): PassageText {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === 0 ? before : `…${before.replace(/^\S*(?=\s)/, '')}`,
    text: text.slice(start, end),
    after: to === text.length ? after : `${after.replace(/(?<=\s)\S*$/, '')}…`,
  };
}
