import type { Token } from './page-tokens.ts';

/** Tokens as a tree: what opens holds all up to what closes it. */
export interface Nested {
  readonly token: Token;
  readonly inside: readonly Nested[];
}

/** A text that nests deeper than this was not written to be read. */
const deepest = 50;

/** Asked before anything goes down into the tokens, so that no text can make us go too deep. */
export const isTooDeep = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ level, children }) =>
      level > deepest || (children ?? []).some((inline) => level + inline.level > deepest),
  );

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
