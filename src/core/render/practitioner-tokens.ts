import { defaultLimits } from '../model/limits.ts';
import type { Token } from './page-tokens.ts';

/** Tokens as a tree: what opens holds all up to what closes it. */
export interface Nested {
  readonly token: Token;
  readonly inside: readonly Nested[];
}

/** A text that has more than this was not written to be read, and to write it anew would take long. */
const most = {
  depth: 50,
  items: defaultLimits.layout.listItems,
  cells: defaultLimits.layout.tableCells,
  tokens: 120_000,
  marksInParagraph: 3_000,
  lettersInParagraph: 200_000,
};

/** Asked before the words of each block are read, which would take as much memory again for each of them. */
export const hasTooManyBlocks = (tokens: readonly Token[]): boolean =>
  tokens.length > most.tokens ||
  countOf(tokens, 'list_item_open') > most.items ||
  countOf(tokens, 'td_open') + countOf(tokens, 'th_open') > most.cells;

const countOf = (tokens: readonly Token[], wanted: string): number =>
  tokens.reduce((count, { type }) => (type === wanted ? count + 1 : count), 0);

/** Asked before anything goes down into the tokens, so that no text can make us go too deep or take too long. */
export function isBeyondReading(tokens: readonly Token[]): boolean {
  return tokens.some(({ level, children }) => {
    if (level > most.depth) return true;
    if (children === null) return false;
    const letters = children.reduce((sum, { content }) => sum + content.length, 0);
    return (
      children.length > most.marksInParagraph ||
      letters > most.lettersInParagraph ||
      children.some((inline) => level + inline.level > most.depth)
    );
  });
}

export function nest(tokens: readonly Token[]): readonly Nested[] {
  const top: Nested[] = [];
  const open = [top];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const inside: Nested[] = [];
    open.at(-1)!.push({ token, inside });
    if (token.nesting > 0) open.push(inside);
  }
  return top;
}
