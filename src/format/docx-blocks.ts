import {
  BorderStyle,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type Table as WordTable,
} from 'docx';
import type { Block } from './docx-tree.ts';
import { furtherIn, itemOf, orderedList } from './docx-lists.ts';
import type { Making } from './docx-making.ts';
import { colours, pageWidth } from './docx-styles.ts';
import { wordTable } from './docx-tables.ts';
import { wordsOf } from './docx-text.ts';
import { element, wordText, type Piece } from './docx-xml.ts';
import { markOf, type Table } from './page-tables.ts';
import type { Token } from './page-tokens.ts';

/** Where blocks stand. */
export interface Place {
  /** From the margin of the page, in twentieths of a point. */
  readonly indent: number;
  readonly isQuoted: boolean;
  /** How many lists they stand in. */
  readonly depth: number;
  /** The list of which the first block is an item. */
  readonly list?: string | undefined;
  /** The heading above them. */
  readonly caption?: string | undefined;
  /** They begin a page. */
  readonly isNewPage?: boolean;
  /** The list before them has ended. */
  readonly isAfterList?: boolean;
  readonly tables: ReadonlyMap<Token, Table>;
}

export type WordBlock = Paragraph | WordTable;

export function written(
  blocks: readonly Block[],
  place: Place,
  making: Making,
): readonly WordBlock[] {
  let caption = place.caption;
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]?.open;
    if (block.open.type === 'heading_open') {
      caption = making.headings.get(block.open.attrGet('id') ?? '')?.text;
    }
    if (isListOfFacts(block, blocks[index - 1])) return facts(block, place, making);
    const here = index === 0 ? place : { ...place, list: undefined, isNewPage: false };
    const isAfterList = blocks[index - 1]?.open.type.endsWith('_list_open') ?? false;
    return writtenBlock(block, next, { ...here, caption, isAfterList }, making);
  });
}

function writtenBlock(
  { open, parts }: Block,
  next: Token | undefined,
  place: Place,
  making: Making,
): readonly WordBlock[] {
  switch (open.type) {
    case 'heading_open':
      return [heading(open, parts, place, making)];
    case 'paragraph_open':
      return [paragraph(open, parts, next, place, making)];
    case 'bullet_list_open':
    case 'ordered_list_open':
      return list(open, parts, place, making);
    case 'blockquote_open':
      return written(parts, { ...place, indent: furtherIn(place.indent), isQuoted: true }, making);
    case 'table_open': {
      const { indent, caption, tables } = place;
      const table = wordTable(tables.get(open)!, caption, indent, pageWidth - indent, making);
      return next?.type === 'heading_open' ? [table] : [table, afterTable()];
    }
    case 'fence':
    case 'code_block':
      return [codeBlock(open.content, place)];
    case 'hr':
      return [new Paragraph({ ...layoutOf(place), thematicBreak: true })];
    default:
      return [];
  }
}

const quoteLine = { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.line };

const layoutOf = ({ indent, isQuoted, isNewPage, isAfterList }: Place): IParagraphOptions => ({
  ...(indent > 0 ? { indent: { left: indent } } : {}),
  ...(isQuoted ? { border: { left: quoteLine } } : {}),
  ...(isNewPage ? { pageBreakBefore: true } : {}),
  ...(isAfterList ? { spacing: { before: 120 } } : {}),
});

const inline = (parts: readonly Block[], place: Place, making: Making): readonly Piece[] =>
  wordsOf(parts[0]?.open.children ?? [], making, { room: pageWidth - place.indent });

const headingStyles = [
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Heading5',
  'Heading6',
] as const;

function heading(open: Token, parts: readonly Block[], place: Place, making: Making): Paragraph {
  const { bookmark, number, level } = making.headings.get(open.attrGet('id')!)!;
  const id = String(number);
  const mark = markOf(open);
  return new Paragraph({
    ...layoutOf({ ...place, isAfterList: false }),
    ...(mark === 'new-page' ? { pageBreakBefore: true } : {}),
    ...(mark === 'cover' ? { spacing: { before: 1400, after: 320 } } : {}),
    heading: headingStyles[level - 1]!,
    children: [
      element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmark }),
      ...inline(parts, place, making),
      element('w:bookmarkEnd', { 'w:id': id }),
    ],
  });
}

function paragraph(
  open: Token,
  parts: readonly Block[],
  next: Token | undefined,
  place: Place,
  making: Making,
): Paragraph {
  const mark = markOf(open);
  const isIntroduction = next?.type === 'table_open';
  return new Paragraph({
    ...layoutOf(place),
    ...(mark === 'new-page' ? { pageBreakBefore: true } : {}),
    ...(mark === 'verdict'
      ? { style: 'Verdict' }
      : place.depth > 0
        ? { style: 'ListParagraph' }
        : {}),
    ...itemOf(place),
    ...(isIntroduction ? { keepNext: true } : {}),
    children: [...inline(parts, place, making)],
  });
}

/** Below the title stands who and what the document is about. */
const isListOfFacts = ({ open, parts }: Block, before: Block | undefined): boolean =>
  before?.open.tag === 'h1' &&
  open.type === 'bullet_list_open' &&
  parts.every(({ parts: item }) => item.length === 1 && item[0]!.open.type === 'paragraph_open');

const facts = ({ parts }: Block, place: Place, making: Making): readonly WordBlock[] =>
  parts.map(
    ({ parts: [item] }) =>
      new Paragraph({ style: 'Facts', children: [...inline(item!.parts, place, making)] }),
  );

function list(
  open: Token,
  items: readonly Block[],
  place: Place,
  making: Making,
): readonly WordBlock[] {
  const depth = place.depth + 1;
  const name = open.type === 'ordered_list_open' ? orderedList(open, depth, making) : 'bullets';
  return items.flatMap(({ parts }) => {
    const inside = { ...place, list: name, depth, indent: furtherIn(place.indent) };
    const startsWithText = parts[0]?.open.type === 'paragraph_open';
    // A sign needs a paragraph to stand in.
    const sign = startsWithText
      ? []
      : [new Paragraph({ style: 'ListParagraph', ...layoutOf(inside), ...itemOf(inside) })];
    const rest = startsWithText ? inside : { ...inside, list: undefined };
    return [...sign, ...written(parts, rest, making)];
  });
}

/** Each line of the code is a line, and every space is kept. */
function codeBlock(code: string, place: Place): Paragraph {
  const lines = code.replace(/\n$/, '').replaceAll('\t', '    ').split('\n');
  return new Paragraph({
    style: 'CodeBlock',
    ...layoutOf(place),
    children: lines.map(
      (text, index) => new TextRun({ text: wordText(text), ...(index > 0 ? { break: 1 } : {}) }),
    ),
  });
}

/** Without it two tables would become one, and words would stand close below a table. */
const afterTable = (): Paragraph => new Paragraph({ style: 'AfterTable' });
