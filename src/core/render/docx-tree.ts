import type MarkdownIt from 'markdown-it';
import { documentPortionsOf, signsRead, tidied } from './document-portions.ts';
import { anchorsIn } from './page-anchors.ts';
import { nameHeadings } from './heading-ids.ts';
import { startsOnePage } from './page-tables.ts';
import type { Token } from './page-tokens.ts';

/** A block of a document with the blocks inside it. */
export interface Block {
  readonly open: Token;
  readonly parts: readonly Block[];
}

/** The blocks of a document, which are read a portion at a time: all at once they take too much memory. */
export interface DocumentTree {
  /** The beginnings of its headings, each with its words behind it. */
  readonly headings: readonly Token[];
  /** The names of places in its text that links can lead to. */
  readonly anchors: readonly string[];
  readonly blockCount: number;
  /** Whether it says of itself that it is a page and no more. */
  readonly isOnePage: boolean;
  /** How many of its blocks there are before the first part, which begins with a heading below the title. */
  readonly beforeParts: number;
  readonly blocks: () => Iterable<Block>;
  /** Reads the words of a block, and gives what forgets them again. */
  readonly readWords: (block: Block) => () => void;
}

/** Reads a document. Only the words of its headings are there at once, since others link to them. */
export function readDocxTree(
  markdown: string,
  converter: MarkdownIt,
  tidy: () => void,
): DocumentTree {
  const { texts, definitions } = documentPortionsOf(markdown, converter);
  const tokensOfPortion = (text: string): readonly Token[] => {
    converter.core.ruler.disable('inline');
    const tokens = converter.parse(text, definitions);
    converter.core.ruler.enable('inline');
    return tokens;
  };
  const read = (inline: Token): void => {
    inline.children = converter.parseInline(inline.content, definitions)[0]?.children ?? [];
  };
  const headings: Token[] = [];
  const anchors: string[] = [];
  let blockCount = 0;
  let beforeParts: number | undefined;
  for (const text of tidied(texts, signsRead, tidy)) {
    const tokens = tokensOfPortion(text);
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open') headings.push(token, tokens[index + 1]!);
      if (token.type === 'inline') for (const name of anchorsIn(token.content)) anchors.push(name);
    }
    const blocks = blocksIn(tokens);
    const part = blocks.findIndex(({ open }) => open.type === 'heading_open' && open.tag !== 'h1');
    if (part >= 0) beforeParts ??= blockCount + part;
    blockCount += blocks.length;
  }
  for (const token of headings) if (token.type === 'inline') read(token);
  nameHeadings(headings);
  const ids = headings
    .filter(({ type }) => type === 'heading_open')
    .map((token) => token.attrGet('id')!);
  function* blocks(): Generator<Block, void> {
    let passed = 0;
    for (const text of texts) {
      const tokens = tokensOfPortion(text);
      for (const token of tokens) {
        if (token.type === 'heading_open') token.attrSet('id', ids[passed++]!);
      }
      yield* blocksIn(tokens);
    }
  }
  const readWords = (block: Block): (() => void) => {
    const inlines = tokensOf(block).filter(({ type }) => type === 'inline');
    inlines.forEach(read);
    return () => {
      for (const inline of inlines) inline.children = [];
    };
  };
  return {
    headings,
    anchors,
    blockCount,
    isOnePage: headings.some(startsOnePage),
    beforeParts: beforeParts ?? blockCount,
    blocks,
    readWords,
  };
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
    const parts: Block[] = open.nesting > 0 ? [] : noParts;
    around.at(-1)!.push({ open, parts });
    if (open.nesting > 0) around.push(parts);
  }
  return all;
}
