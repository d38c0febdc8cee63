import type MarkdownIt from 'markdown-it';
import { documentConverter } from './page-converter.ts';
import { isMark } from './page-marks.ts';

/** A document in portions that can be read one after another, so that nobody has to hold all of a long one. */
export interface Portions {
  /** Each but the first begins with a heading, or with the mark before it. */
  readonly texts: readonly string[];
  /** The definitions of links of all portions. Read with these, they give the blocks of the whole document. */
  readonly definitions: object;
}

/** In signs. Smaller portions save no more memory. */
const leastPortion = 50_000;

/** Reading so many signs leaves some tens of megabytes behind. */
export const signsRead = 1_000_000;

const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/** Finds where a document can be divided for a converter. Its blocks are read to be sure, but not kept. */
export function documentPortionsOf(markdown: string, converter: MarkdownIt): Portions {
  const starts = [0];
  let source = markdown;
  let marked: number | undefined;
  const divider = documentConverter();
  divider.validateLink = (address) => converter.validateLink(address);
  divider.core.ruler.enableOnly(['normalize', 'block']);
  divider.block.ruler.before('table', 'divide', (state, line, _, silent) => {
    if (silent || state.level > 0) return false;
    state.tokens.length = 0;
    source = state.src;
    const start = state.bMarks[line]!;
    const text = state.src.slice(start, state.eMarks[line]);
    if (isMark(text.trimStart())) {
      marked ??= start;
      return false;
    }
    const from = marked ?? start;
    marked = undefined;
    if (heading.test(text) && from - starts.at(-1)! >= leastPortion) starts.push(from);
    return false;
  });
  const definitions = {};
  divider.parse(markdown, definitions);
  return {
    texts: starts.map((start, index) => source.slice(start, starts[index + 1])),
    definitions,
  };
}

/** Calls `tidy` whenever so many signs of a document have been read or made, for what that has left behind. */
export function* tidied<Piece extends string>(
  pieces: Iterable<Piece>,
  signs: number,
  tidy: () => void,
): Generator<Piece, void> {
  let passed = 0;
  for (const piece of pieces) {
    yield piece;
    passed += piece.length;
    if (passed < signs) continue;
    tidy();
    passed = 0;
  }
}
