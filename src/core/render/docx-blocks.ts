import { tokensOf, type Block } from './docx-tree.ts';
import { bullets, furtherIn, itemOf, orderedList } from './docx-lists.ts';
import type { DocxContext } from './docx-context.ts';
import { paragraph, type Layout } from './docx-paragraphs.ts';
import { words } from './docx-runs.ts';
import { colours, pageWidth } from './docx-styles.ts';
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
  /** They begin a page. */
  readonly isNewPage?: boolean;
  /** The list before them has ended. */
  readonly isAfterList?: boolean;
}

/** Blocks as Word has them, one after another, so that nobody has to hold all of a long document. */
export function* writeBlocks(
  blocks: readonly Block[],
  place: BlockPlace,
  making: DocxContext,
): Generator<Xml, void> {
  let caption = place.caption;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const next = blocks[index + 1]?.open;
    if (block.open.type === 'heading_open') {
      caption = making.headings.get(block.open.attrGet('id') ?? '')?.text;
    }
    const here = index === 0 ? place : { ...place, list: undefined, isNewPage: false };
    const isAfterList = before?.open.type.endsWith('_list_open') ?? false;
    yield* making.withWords(block, () =>
      isListOfFacts(block, before)
        ? facts(block, place, making)
        : writtenBlock(block, next, { ...here, caption, isAfterList }, making),
    );
  }
}

function writtenBlock(
  block: Block,
  next: Token | undefined,
  place: BlockPlace,
  making: DocxContext,
): readonly Xml[] {
  const { open, parts } = block;
  switch (open.type) {
    case 'heading_open':
      return [heading(open, parts, place, making)];
    case 'paragraph_open':
      return [textParagraph(open, parts, next, place, making)];
    case 'bullet_list_open':
    case 'ordered_list_open':
      return list(open, parts, place, making);
    case 'blockquote_open':
      return [
        ...writeBlocks(
          parts,
          { ...place, indent: furtherIn(place.indent), isQuoted: true },
          making,
        ),
      ];
    case 'table_open': {
      const { indent, caption } = place;
      const table = wordTable(
        pageTableOf(tokensOf(block))!,
        caption,
        indent,
        pageWidth - indent,
        making,
      );
      return next?.type === 'heading_open' ? [table] : [table, afterTable()];
    }
    case 'fence':
    case 'code_block':
      return [codeBlock(open.content, place)];
    case 'hr':
      return [paragraph({ ...layoutOf(place), lines: { bottom: ruleLine } })];
    default:
      return [];
  }
}

const quoteLine = { size: 12, space: 8, color: colours.line };
const ruleLine = { size: 6, space: 1, color: 'auto' };

const layoutOf = ({ indent, isQuoted, isNewPage, isAfterList }: BlockPlace): Layout => ({
  ...(indent > 0 ? { indent: { left: indent } } : {}),
  ...(isQuoted ? { lines: { left: quoteLine } } : {}),
  ...(isNewPage ? { pageBreakBefore: true } : {}),
  ...(isAfterList ? { spacing: { before: 120 } } : {}),
});

const inline = (parts: readonly Block[], place: BlockPlace, making: DocxContext): readonly Xml[] =>
  wordsOf(parts[0]?.open.children ?? [], making, { room: pageWidth - place.indent });

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
    ...(mark === 'cover' ? { spacing: { before: 1400, after: 320 } } : {}),
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
  return paragraph(layout, inline(parts, place, making));
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

function list(
  open: Token,
  items: readonly Block[],
  place: BlockPlace,
  making: DocxContext,
): readonly Xml[] {
  const depth = place.depth + 1;
  const number = open.type === 'ordered_list_open' ? orderedList(open, depth, making) : bullets;
  return items.flatMap(({ parts }) => {
    const inside = { ...place, list: number, depth, indent: furtherIn(place.indent) };
    const startsWithText = parts[0]?.open.type === 'paragraph_open';
    // A sign needs a paragraph to stand in.
    const sign = startsWithText
      ? []
      : [paragraph({ style: 'ListParagraph', ...layoutOf(inside), ...itemOf(inside) })];
    const rest = startsWithText ? inside : { ...inside, list: undefined };
    return [...sign, ...writeBlocks(parts, rest, making)];
  });
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
