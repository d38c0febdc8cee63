import { tokensOf, type Block } from './docx-tree.ts';
import { bullets, furtherIn, itemOf, orderedList } from './docx-lists.ts';
import type { DocxContext } from './docx-context.ts';
import { paragraph, type Layout } from './docx-paragraphs.ts';
import { words } from './docx-runs.ts';
import { roomBeside } from './docx-looks.ts';
import { colours } from './docx-styles.ts';
import { wordTable } from './docx-tables.ts';
import { wordsOf } from './docx-text.ts';
import { element, type Xml } from './docx-xml.ts';
import { markOf, pageTableOf } from './page-tables.ts';
import type { Token } from './page-tokens.ts';

/** Where blocks stand. */
export interface BlockPlace {
  /** From the margin of the page, in twentieths of a point. */
  readonly indent: number;
  readonly isQuoted: boolean;
  /** How many lists they stand in. */
  readonly depth: number;
  /** The list of which the first block is an item. */
  readonly list?: number | undefined;
  /** The heading above them. */
  readonly caption?: string | undefined;
  /** The list before them has ended. */
  readonly isAfterList?: boolean;
}

/** Blocks as Word has them, one after another, so that nobody has to hold all of a long document. */
export function* writeBlocks(
  blocks: Iterable<Block>,
  place: BlockPlace,
  making: DocxContext,
): Generator<Xml, void> {
  let caption = place.caption;
  for (const { before, block, next } of withNeighbours(blocks)) {
    if (block.open.type === 'heading_open') {
      caption = making.headings.get(block.open.attrGet('id') ?? '')?.text;
    }
    const here = before === undefined ? place : { ...place, list: undefined };
    const isAfterList = before?.open.type.endsWith('_list_open') ?? false;
    const forget = making.readWords(block);
    yield* isListOfFacts(block, before)
      ? facts(block, place, making)
      : writtenBlock(block, next?.open, { ...here, caption, isAfterList }, making);
    forget();
  }
}

interface Neighbours {
  readonly before: Block | undefined;
  readonly block: Block;
  readonly next: Block | undefined;
}

function* withNeighbours(blocks: Iterable<Block>): Generator<Neighbours, void> {
  let before: Block | undefined;
  let block: Block | undefined;
  for (const next of blocks) {
    if (block) yield { before, block, next };
    before = block;
    block = next;
  }
  if (block) yield { before, block, next: undefined };
}

function* writtenBlock(
  block: Block,
  next: Token | undefined,
  place: BlockPlace,
  making: DocxContext,
): Generator<Xml, void> {
  const { open, parts } = block;
  switch (open.type) {
    case 'heading_open':
      yield heading(open, parts, place, making);
      return;
    case 'paragraph_open':
      yield textParagraph(open, parts, next, place, making);
      return;
    case 'bullet_list_open':
    case 'ordered_list_open':
      yield* list(open, parts, place, making);
      return;
    case 'blockquote_open':
      yield* writeBlocks(
        parts,
        { ...place, indent: furtherIn(place.indent), isQuoted: true },
        making,
      );
      return;
    case 'table_open': {
      const { indent, caption } = place;
      yield* wordTable(
        pageTableOf(tokensOf(block))!,
        caption,
        indent,
        roomBeside(making.look) - indent,
        making,
      );
      if (next?.type !== 'heading_open') yield afterTable();
      return;
    }
    case 'fence':
    case 'code_block':
      yield codeBlock(open.content, place);
      return;
    case 'hr':
      yield paragraph({ ...layoutOf(place), lines: { bottom: ruleLine } });
      return;
    default:
  }
}

const quoteLine = { size: 12, space: 8, color: colours.line };
const ruleLine = { size: 6, space: 1, color: 'auto' };

const layoutOf = ({ indent, isQuoted, isAfterList }: BlockPlace): Layout => ({
  ...(indent > 0 ? { indent: { left: indent } } : {}),
  ...(isQuoted ? { lines: { left: quoteLine } } : {}),
  ...(isAfterList ? { spacing: { before: 120 } } : {}),
});

const inline = (
  parts: readonly Block[],
  place: BlockPlace,
  making: DocxContext,
  hasSquares = false,
): readonly Xml[] =>
  wordsOf(parts[0]?.open.children ?? [], making, {
    room: roomBeside(making.look) - place.indent,
    hasSquares,
  });

function heading(
  open: Token,
  parts: readonly Block[],
  place: BlockPlace,
  making: DocxContext,
): Xml {
  const { bookmark, number, level } = making.headings.get(open.attrGet('id')!)!;
  const id = String(number);
  const mark = markOf(open);
  const layout: Layout = {
    ...layoutOf({ ...place, isAfterList: false }),
    ...(mark === 'new-page' ? { pageBreakBefore: true } : {}),
    ...(mark === 'cover' ? { spacing: { before: 0, after: 160 } } : {}),
    style: `Heading${String(level)}`,
  };
  return paragraph(layout, [
    element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmark }),
    ...inline(parts, place, making),
    element('w:bookmarkEnd', { 'w:id': id }),
  ]);
}

function textParagraph(
  open: Token,
  parts: readonly Block[],
  next: Token | undefined,
  place: BlockPlace,
  making: DocxContext,
): Xml {
  const mark = markOf(open);
  const isIntroduction = next?.type === 'table_open';
  const layout: Layout = {
    ...layoutOf(place),
    ...(mark === 'new-page' ? { pageBreakBefore: true } : {}),
    ...(mark === 'verdict'
      ? { style: 'Verdict' }
      : place.depth > 0
        ? { style: 'ListParagraph' }
        : {}),
    ...itemOf(place),
    ...(isIntroduction ? { keepNext: true } : {}),
  };
  return paragraph(layout, inline(parts, place, making, mark === 'squares'));
}

/** Below the title stands who and what the document is about. */
const isListOfFacts = ({ open, parts }: Block, before: Block | undefined): boolean =>
  before?.open.tag === 'h1' &&
  open.type === 'bullet_list_open' &&
  parts.every(({ parts: item }) => item.length === 1 && item[0]!.open.type === 'paragraph_open');

const facts = ({ parts }: Block, place: BlockPlace, making: DocxContext): readonly Xml[] =>
  parts.map(({ parts: [item] }) =>
    paragraph({ style: 'Facts' }, inline(item!.parts, place, making)),
  );

function* list(
  open: Token,
  items: readonly Block[],
  place: BlockPlace,
  making: DocxContext,
): Generator<Xml, void> {
  const depth = place.depth + 1;
  const number = open.type === 'ordered_list_open' ? orderedList(open, depth, making) : bullets;
  for (const { parts } of items) {
    const inside = { ...place, list: number, depth, indent: furtherIn(place.indent) };
    const startsWithText = parts[0]?.open.type === 'paragraph_open';
    // A sign needs a paragraph to stand in.
    if (!startsWithText) {
      yield paragraph({ style: 'ListParagraph', ...layoutOf(inside), ...itemOf(inside) });
    }
    const rest = startsWithText ? inside : { ...inside, list: undefined };
    yield* writeBlocks(parts, rest, making);
  }
}

/** Each line of the code is a line, and every space is kept. */
function codeBlock(code: string, place: BlockPlace): Xml {
  const lines = code.replace(/\n$/, '').replaceAll('\t', '    ').split('\n');
  const runs = lines.map((text, index) =>
    element('w:r', {}, ...(index > 0 ? [element('w:br')] : []), words(text)),
  );
  return paragraph({ ...layoutOf(place), style: 'CodeBlock' }, runs);
}

/** Without it two tables would become one, and words would stand close below a table. */
const afterTable = (): Xml => paragraph({ style: 'AfterTable' });
