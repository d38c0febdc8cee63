import type { Token } from './page-tokens.ts';

/** A block of a document with the blocks inside it. */
export interface Block {
  readonly open: Token;
  readonly parts: readonly Block[];
}

export function blocksIn(tokens: readonly Token[]): readonly Block[] {
  const all: Block[] = [];
  const around: Block[][] = [all];
  for (const open of tokens) {
    if (open.nesting < 0) {
      around.pop();
      continue;
    }
    const parts: Block[] = [];
    around.at(-1)!.push({ open, parts });
    if (open.nesting > 0) around.push(parts);
  }
  return all;
}
