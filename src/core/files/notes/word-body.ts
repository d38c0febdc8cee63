import type { BlockContent, Heading } from 'mdast';
import { assemble, paragraphOf, type Piece } from './blocks.ts';
import { phrasingOf, trimmed, type TextSpan } from './inline.ts';
import { tableOf, type Cell, type Row } from './tables.ts';
import { alternative, readWordInline, type Around } from './word-inline.ts';
import type { Label } from './word-numbering.ts';
import { partAt } from './word-parts.ts';
import type { Reading } from './word-reading.ts';
import { levelOf, type Style } from './word-styles.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  findAll,
  isOn,
  valueOf,
  type Element,
} from './word-xml.ts';

/** The blocks of a body, a cell, a box or a note. */
export function readBlocks(container: Element, reading: Reading): BlockContent[] {
  const waiting: TextSpan[] = [];
  const pieces = elementsIn(container).flatMap((child) => piecesOf(child, waiting, reading));
  const rest = trimmed(phrasingOf(waiting));
  return assemble([
    ...pieces,
    ...(rest.length > 0 ? [{ kind: 'block', block: paragraphOf(rest) } as const] : []),
  ]);
}

function piecesOf(element: Element, waiting: TextSpan[], reading: Reading): readonly Piece[] {
  const inside = (one: Element): readonly Piece[] =>
    elementsIn(one).flatMap((child) => piecesOf(child, waiting, reading));
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, waiting, reading);
    case 'w:tbl':
      return readTable(element, reading).map((block) => ({ kind: 'block', block }));
    case 'w:sdt': {
      const properties = childOf(element, 'w:sdtPr');
      const gallery = findAll(element, 'w:docPartGallery').map((one) => attributeOf(one, 'w:val'));
      if (properties && gallery.includes('Table of Contents')) {
        reading.losses.add('table-of-contents');
        return [];
      }
      if (isOn(properties, 'w:showingPlcHdr')) {
        reading.losses.add('empty-fields');
        return [];
      }
      const content = childOf(element, 'w:sdtContent');
      return content ? inside(content) : [];
    }
    case 'w:ins':
    case 'w:moveTo':
      reading.losses.add('tracked-insertions');
      return inside(element);
    case 'w:del':
    case 'w:moveFrom':
      reading.losses.add('tracked-deletions');
      return [];
    case 'w:customXml':
    case 'w:smartTag':
      return inside(element);
    case 'mc:AlternateContent':
      return inside(alternative(element));
    case 'w:altChunk':
      return readInserted(element, reading).map((block) => ({ kind: 'block', block }));
    case 'm:oMathPara':
    case 'm:oMath':
      return readParagraph({ ...element, name: 'w:p', children: [element] }, waiting, reading);
    default:
      return [];
  }
}

/** A document of another kind in the midst of this one. */
function readInserted(element: Element, reading: Reading): readonly BlockContent[] {
  const target = reading.relationships.get(attributeOf(element, 'r:id') ?? '');
  const bytes = target && !target.isOutside ? partAt(reading.parts, target.target) : undefined;
  const blocks = bytes && reading.inserted(bytes, target!.target);
  if (blocks) return blocks;
  reading.losses.add('inserted-documents');
  return [paragraphOf([{ type: 'text', value: '(an inserted document was left out here)' }])];
}

function readParagraph(element: Element, waiting: TextSpan[], reading: Reading): readonly Piece[] {
  const { styles, losses, boxes } = reading;
  const properties = childOf(element, 'w:pPr');
  const id = valueOf(properties, 'w:pStyle');
  const style = styles.find(id);
  if (/^(?:toc \d|toc heading|table of figures)$/.test(style.name)) {
    if (findAll(element, 'w:t').length > 0) losses.add('table-of-contents');
    return [];
  }
  const heading = levelOf(valueOf(properties, 'w:outlineLvl')) ?? style.heading;
  const around: Around = {
    isHeading: heading !== undefined,
    isHidden: style.isHidden,
    isInCapitals: style.isInCapitals,
  };
  const spans = [...waiting.splice(0), ...readWordInline(element, around, reading)];
  const mark = childOf(properties, 'w:rPr');
  // Where the end of a paragraph is deleted, its words belong to the next.
  if (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) {
    waiting.push(...spans);
    return [];
  }
  const children = trimmed(phrasingOf(tabbed(spans)));
  const label = labelOf(properties, id, style, reading);
  const afterwards = boxes
    .splice(0)
    .flatMap((box) => readBlocks(box, reading))
    .map((block): Piece => ({ kind: 'block', block }));
  if (children.length === 0) return afterwards;
  const piece = pieceOf(children, heading, style, label);
  if (label?.isOtherwise && piece.kind === 'item') losses.add('numbering');
  return [piece, ...afterwards];
}

function pieceOf(
  children: ReturnType<typeof trimmed>,
  heading: number | undefined,
  style: Style,
  label: Label | undefined,
): Piece {
  if (heading !== undefined) {
    const number: typeof children =
      label?.isOrdered && label.printed !== ''
        ? [{ type: 'text', value: `${label.printed} ` }]
        : [];
    // Without lines, which headings can't have. The title of a document is above its headings.
    const words = [...number, ...children].map((node) =>
      node.type === 'break' ? ({ type: 'text', value: ' ' } as const) : node,
    );
    const depth = Math.max(1, Math.min(6, heading)) as Heading['depth'];
    return {
      kind: 'block',
      block: {
        type: 'heading',
        depth,
        children: words,
        data: { isTitle: heading === 0 },
      } as Heading,
    };
  }
  if (label) {
    const { level, isOrdered, number } = label;
    return { kind: 'item', level, isOrdered, number, children };
  }
  return style.isQuote
    ? { kind: 'quote', children }
    : { kind: 'block', block: paragraphOf(children) };
}

/** Tabs between words stay wide; at the ends they only move the text. */
const tabbed = (spans: readonly TextSpan[]): readonly TextSpan[] =>
  spans.map((span) =>
    'text' in span ? { ...span, text: span.text.replace(/(?<!\s)\s*\t[\t ]*/g, '\u2003') } : span,
  );

/** The number or bullet of a paragraph, by itself, by its style, or by the name of its style. */
function labelOf(
  properties: Element | undefined,
  id: string | undefined,
  style: Style,
  { numbering }: Reading,
): Label | undefined {
  const own = childOf(properties, 'w:numPr');
  const list = valueOf(own, 'w:numId') ?? style.list?.number;
  // Number 0 takes a paragraph out of the list that its style gives it.
  if (list === '0') return undefined;
  if (list !== undefined) {
    const byStyle = numbering.ofStyle(id);
    const level = Number(valueOf(own, 'w:ilvl') ?? byStyle?.level ?? style.list?.level ?? 0);
    const label = numbering.next(list, level);
    // Word has "List Bullet 2" as a list of its own, which is only drawn deeper.
    const drawn = own === undefined ? (style.namedList?.level ?? 0) : 0;
    return label && { ...label, level: Math.max(label.level, drawn) };
  }
  if (!style.namedList) return undefined;
  const { isOrdered, level } = style.namedList;
  const number = isOrdered ? numbering.nextOfStyle(style.name) : 1;
  return { level, isOrdered, number, printed: '', isOtherwise: false };
}

function readTable(element: Element, reading: Reading): readonly BlockContent[] {
  const rows = rowsIn(element).flatMap((row): Row[] => {
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del')) {
      reading.losses.add('tracked-deletions');
      return [];
    }
    const before = Number(valueOf(properties, 'w:gridBefore') ?? 0);
    const cells = mergedAcross(cellsIn(row).map((cell) => readCell(cell, reading)));
    const space: readonly Cell[] =
      before > 0 ? [{ blocks: [], columns: Math.min(mostColumns, before) }] : [];
    return [{ cells: [...space, ...cells], isHead: isOn(properties, 'w:tblHeader') ?? false }];
  });
  return tableOf(rows, reading.losses);
}

/** What Word allows. */
const mostColumns = 63;

interface WordCell extends Cell {
  /** Whether it goes on the cell before it, as older versions of Word write that. */
  readonly isOfCellBefore: boolean;
}

/** A cell that continues the one above it is empty. */
function readCell(cell: Element, reading: Reading): WordCell {
  const properties = childOf(cell, 'w:tcPr');
  const span = Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1;
  const goesOn = attributeOf(childOf(properties, 'w:vMerge'), 'w:val') === 'restart';
  const across = childOf(properties, 'w:hMerge');
  return {
    blocks: readBlocks(cell, reading),
    columns: Math.max(1, Math.min(mostColumns, span)),
    goesOn,
    isOfCellBefore: across !== undefined && attributeOf(across, 'w:val') !== 'restart',
  };
}

/** Cells with those that go on them. One with words of its own stays a cell, so that none are lost. */
function mergedAcross(cells: readonly WordCell[]): readonly Cell[] {
  const merged: Cell[] = [];
  for (const { isOfCellBefore, ...cell } of cells) {
    const before = merged.at(-1);
    if (!before || !isOfCellBefore || cell.blocks.length > 0) merged.push(cell);
    else merged[merged.length - 1] = { ...before, columns: before.columns + cell.columns };
  }
  return merged;
}

const wrappers = /^w:(?:sdt|sdtContent|customXml|smartTag|ins|moveTo)$/;

const rowsIn = (element: Element): readonly Element[] => reached(element, 'w:tr');
const cellsIn = (element: Element): readonly Element[] => reached(element, 'w:tc');

/** Children of a name, also inside what only wraps them. */
const reached = (element: Element, name: string): readonly Element[] =>
  elementsIn(element).flatMap((child) =>
    child.name === name ? [child] : wrappers.test(child.name) ? reached(child, name) : [],
  );

/** The text of one footnote or endnote; its part names it by id. */
export const noteIn = (root: Element | undefined, kind: string, id: string): Element | undefined =>
  childrenOf(root, `w:${kind}`).find((note) => attributeOf(note, 'w:id') === id);
