import type { BlockContent, Html, List, PhrasingContent, Table, TableCell } from 'mdast';
import type { Losses } from './losses.ts';
import { trimmed } from './inline.ts';

/** A cell as it was, with all that stands in it. */
export interface Cell {
  readonly blocks: readonly BlockContent[];
  /** Over how many columns it goes. */
  readonly columns: number;
  /** Over how many rows it goes, where the rows below leave it out. */
  readonly rows?: number;
  /** Whether it goes on in the row below, which has an empty cell for it. */
  readonly goesOn?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Whether it was marked as the head of the table. */
  readonly isHead: boolean;
}

/** In letters: what is longer is no head of a column. */
const shortest = 40;

/** A new line in a cell, which Markdown has no sign for. */
const newLine: Html = { type: 'html', value: '<br>' };

/**
 * A table as Markdown can have it: each cell in one line, with its paragraphs and items apart. A frame
 * around text is only its text.
 */
export function tableOf(rows: readonly Row[], losses: Losses): readonly BlockContent[] {
  const filled = withoutNeedlessColumns(
    withCellsFromAbove(rows.filter(({ cells }) => cells.length > 0)),
  );
  const width = Math.max(
    0,
    ...filled.map(({ cells }) => cells.reduce((sum, one) => sum + one.columns, 0)),
  );
  if (filled.every(({ cells }) => cells.every(({ blocks }) => blocks.length === 0))) return [];
  if (width <= 1) return filled.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  const merged = filled
    .flatMap(({ cells }) => cells)
    .filter(({ blocks, columns, rows: high = 1, goesOn }) => {
      return blocks.length > 0 && (columns > 1 || high > 1 || goesOn === true);
    });
  losses.add('merged-cells', merged.length);
  const table = filled.map(({ cells }): TableCell[] => {
    const row = cells.flatMap(({ blocks, columns }): TableCell[] => [
      cellOf(lineOf(blocks, losses)),
      ...Array.from({ length: Math.max(0, columns - 1) }, () => cellOf([])),
    ]);
    return [...row, ...Array.from({ length: width - row.length }, () => cellOf([]))];
  });
  const hasHead = filled.length > 1 && (filled[0]!.isHead || areHeads(table[0]!));
  const head = hasHead ? table[0]! : Array.from({ length: width }, () => cellOf([]));
  return [
    {
      type: 'table',
      align: Array.from({ length: width }, () => null),
      children: [head, ...(hasHead ? table.slice(1) : table)].map((children) => ({
        type: 'tableRow',
        children,
      })),
    } satisfies Table,
  ];
}

/** Rows without the columns that no cell begins in: Word keeps the grid of a table that was wider once. */
function withoutNeedlessColumns(rows: readonly Row[]): readonly Row[] {
  const begins = new Set<number>();
  let width = 0;
  for (const { cells } of rows) {
    let column = 0;
    for (const { columns } of cells) {
      begins.add(column);
      column += columns;
    }
    width = Math.max(width, column);
  }
  const kept: number[] = [0];
  for (let at = 0; at < width; at += 1) kept.push(kept[at]! + (begins.has(at) ? 1 : 0));
  return rows.map((row) => {
    let column = 0;
    const cells = row.cells.map((cell): Cell => {
      const from = column;
      column += cell.columns;
      return { ...cell, columns: kept[column]! - kept[from]! };
    });
    return { ...row, cells };
  });
}

/** Rows with an empty cell where one from above goes on, so that the others keep their columns. */
function withCellsFromAbove(rows: readonly Row[]): readonly Row[] {
  let above = new Map<number, { readonly columns: number; readonly rows: number }>();
  return rows.map((row) => {
    const below: typeof above = new Map();
    const cells: Cell[] = [];
    let column = 0;
    const goOn = (): void => {
      for (let from = above.get(column); from; from = above.get(column)) {
        cells.push({ blocks: [], columns: from.columns });
        if (from.rows > 1) below.set(column, { ...from, rows: from.rows - 1 });
        column += from.columns;
      }
    };
    for (const cell of row.cells) {
      goOn();
      const { columns, rows: high = 1 } = cell;
      cells.push(cell);
      if (high > 1) below.set(column, { columns, rows: high - 1 });
      column += columns;
    }
    goOn();
    above = below;
    return { ...row, cells };
  });
}

const cellOf = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });

const areHeads = (cells: readonly TableCell[]): boolean =>
  cells.some(({ children }) => children.length > 0) &&
  cells.every(
    ({ children }) =>
      textIn(children).length <= shortest &&
      children.every(({ type }) => type !== 'html' && type !== 'image'),
  );

const textIn = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => ('children' in node ? textIn(node.children) : 'value' in node ? node.value : ''))
    .join('');

/** Blocks in one line, with a sign where a new one began. */
function lineOf(blocks: readonly BlockContent[], losses: Losses): PhrasingContent[] {
  const lines = linesOf(blocks, losses).filter((line) => line.length > 0);
  return lines.flatMap((line, index) => (index === 0 ? line : [newLine, ...line]));
}

const linesOf = (blocks: readonly BlockContent[], losses: Losses): readonly PhrasingContent[][] =>
  blocks.flatMap((block): readonly PhrasingContent[][] => {
    switch (block.type) {
      case 'paragraph':
        return split(block.children);
      case 'heading':
        return [[{ type: 'strong', children: block.children }]];
      case 'blockquote':
        return linesOf(block.children as BlockContent[], losses);
      case 'list':
        return itemsOf(block, losses, '');
      case 'code':
        return block.value.split('\n').map((value) => [{ type: 'text', value }]);
      case 'table':
        losses.add('nested-tables');
        return block.children.flatMap(({ children }) => {
          const cells = children.filter((cell) => cell.children.length > 0);
          return cells.length === 0
            ? []
            : [
                cells.flatMap((cell, index) => [
                  ...(index === 0 ? [] : [text(' · ')]),
                  ...cell.children,
                ]),
              ];
        });
      default:
        return [];
    }
  });

const text = (value: string): PhrasingContent => ({ type: 'text', value });

function itemsOf(
  { ordered, start, children }: List,
  losses: Losses,
  indent: string,
): readonly PhrasingContent[][] {
  return children.flatMap((item, index) => {
    const label = ordered ? `${String((start ?? 1) + index)}. ` : indent === '' ? '• ' : '◦ ';
    return item.children.flatMap((block, place): readonly PhrasingContent[][] => {
      if (block.type === 'list') return itemsOf(block, losses, `${indent}\u2003`);
      return linesOf([block as BlockContent], losses).map((line, at) =>
        place === 0 && at === 0
          ? [text(`${indent}${label}`), ...line]
          : [text(`${indent}\u2003`), ...line],
      );
    });
  });
}

/** The lines of a paragraph. */
function split(nodes: readonly PhrasingContent[]): readonly PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  return lines.map(trimmed);
}
