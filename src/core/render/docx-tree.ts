import type MarkdownIt from 'markdown-it';
import { nameHeadings } from './heading-ids.ts';
import type { Token } from './page-tokens.ts';

/** A block of a document with the blocks inside it. */
export interface Block {
  readonly open: Token;
  readonly parts: readonly Block[];
}

/** The blocks of a document. Their words are read one block at a time: all at once they take too much memory. */
export interface DocumentTree {
  /** The beginnings of its headings, each with its words behind it. */
  readonly headings: readonly Token[];
  readonly blocks: readonly Block[];
  /** Does something with a block while its words are there. */
  readonly withWords: <Result>(block: Block, use: () => Result) => Result;
}

/** Reads a document. Only the words of its headings are there at once, since others link to them. */
export function readDocxTree(markdown: string, converter: MarkdownIt): DocumentTree {
  // Definitions of links, which any of the blocks may use.
  const definitions = {};
  converter.core.ruler.disable('inline');
  const tokens = converter.parse(markdown, definitions);
  converter.core.ruler.enable('inline');
  const read = (inline: Token): void => {
    inline.children = converter.parseInline(inline.content, definitions)[0]?.children ?? [];
  };
  const headings = tokens.flatMap((token, index) =>
    token.type === 'heading_open' ? [token, tokens[index + 1]!] : [],
  );
  for (const token of headings) if (token.type === 'inline') read(token);
  nameHeadings(headings);
  const withWords: DocumentTree['withWords'] = (block, use) => {
    const unread = tokensOf(block).filter(
      ({ type, children }) => type === 'inline' && !children?.length,
    );
    unread.forEach(read);
    const result = use();
    for (const inline of unread) inline.children = [];
    return result;
  };
  return { headings, blocks: blocksIn(tokens), withWords };
}

/** What a block and the blocks inside it begin with, in their order. */
export const tokensOf = ({ open, parts }: Block): readonly Token[] => [
  open,
  ...parts.flatMap(tokensOf),
];

const noParts: Block[] = [];

function blocksIn(tokens: readonly Token[]): readonly Block[] {
  const all: Block[] = [];
  const around: Block[][] = [all];
  for (const open of tokens) {
    if (open.nesting < 0) {
      around.pop();
      continue;
    }
    // Nobody needs the lines on which it was. In long documents there are hundreds of thousands of these.
    open.map = null;
    const parts: Block[] = open.nesting > 0 ? [] : noParts;
    around.at(-1)!.push({ open, parts });
    if (open.nesting > 0) around.push(parts);
  }
  return all;
}
