import type { PluginSimple } from 'markdown-it';
import { tablesIn, type PageCell, type PageRow, type Table } from './page-tables.ts';

/**
 * Draws the numbers of marked tables into their cells. The table stays what is read aloud; the drawings
 * are hidden from that, and hold shapes and no text, so that nothing from a file can come into them.
 */
export const charts: PluginSimple = (converter) => {
  converter.core.ruler.push('charts', ({ tokens, Token }) => {
    for (const table of tablesIn(tokens)) {
      for (const { cell, svg, before, tint } of draw(table)) {
        const drawing = new Token('drawing', 'svg', 0);
        drawing.meta = { svg };
        const words = cell.inline.children ?? [];
        cell.inline.children = before ? [drawing, ...words] : [...words, drawing];
        if (tint !== undefined) cell.open.attrJoin('class', tint);
      }
    }
  });
  converter.renderer.rules['drawing'] = (tokens, index) =>
    (tokens[index]!.meta as { readonly svg: string }).svg;
};

interface Drawing {
  readonly cell: PageCell;
  readonly svg: string;
  /** Before the words of the cell, and not behind them. */
  readonly before?: boolean;
  readonly tint?: string;
}

function draw(table: Table): readonly Drawing[] {
  switch (table.mark) {
    case 'bars':
      return bars(table);
    case 'heat-map':
      return heatMap(table);
    case 'timeline':
      return timeline(table);
    default:
      return [];
  }
}

/** The size is for readers without the styles, which make bars as wide as their cells. */
const svg = (name: string, width: number, height: number, ...shapes: readonly string[]): string =>
  `<svg class="${name}" aria-hidden="true" focusable="false" width="${width}" height="${height}">${shapes.join('')}</svg>`;

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`;

const numberIn = ({ text }: PageCell): number => Number(/\d+/.exec(text)?.[0] ?? 0);

const isNumber = ({ open }: PageCell): boolean => open.attrGet('class') === 'number';

const barHeight = 14;

/** What bars are stacked of: full, striped, empty. They differ without colour, and on paper. */
const pieces = ['full', 'striped', 'empty'] as const;

function piece(kind: (typeof pieces)[number], from: number, share: number): string {
  if (kind === 'empty' || share <= 0) return '';
  // Stripes are the dashes of a line as thick as the bar; they need no pattern with a name of its own.
  return kind === 'full'
    ? `<rect class="full" x="${percent(from)}" width="${percent(share)}" height="${barHeight}" fill="currentColor"/>`
    : `<line class="striped" x1="${percent(from)}" x2="${percent(from + share)}" y1="${barHeight / 2}" y2="${barHeight / 2}" stroke="currentColor" stroke-width="${barHeight}" stroke-dasharray="3"/>`;
}

const outline = `<rect class="outline" width="100%" height="${barHeight}" fill="none" stroke="currentColor"/>`;

/**
 * A stacked bar below the name of each row. Of the columns of numbers the last is the whole, those before
 * it are what it consists of; their heads show how each is drawn.
 */
function bars({ head, body }: Table): readonly Drawing[] {
  const parts = ({ cells }: PageRow): readonly PageCell[] => cells.filter(isNumber).slice(0, -1);
  const kindOf = (index: number) => pieces[index] ?? 'empty';
  return [
    ...parts(head).map((cell, index) => ({
      cell,
      svg: svg('key', 40, barHeight, piece(kindOf(index), 0, 1), outline),
    })),
    ...body.flatMap((row) => {
      const counts = parts(row).map(numberIn);
      const whole = sum(counts);
      if (whole === 0) return [];
      const shapes = counts.map((count, index) =>
        piece(kindOf(index), sum(counts.slice(0, index)) / whole, count / whole),
      );
      return [{ cell: row.cells[0]!, svg: svg('bar', 160, barHeight, ...shapes, outline) }];
    }),
  ];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** A tint and a gauge in each cell that says how much there is of how much. */
function heatMap({ body }: Table): readonly Drawing[] {
  return body
    .flatMap(({ cells }) => cells.slice(1))
    .flatMap((cell) => {
      const share = shareIn(cell.text);
      if (share === undefined) return [];
      const gauge = svg('bar', 160, barHeight, piece('full', 0, share), outline);
      return [{ cell, svg: gauge, tint: `heat-${warmth(share)}` }];
    });
}

/** How much of all a cell says that there is, `5 of 9`; nothing where nothing is asked. */
export function shareIn(text: string): number | undefined {
  const [some = 0, all = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return all === 0 ? undefined : Math.min(1, some / all);
}

/** From 0, nothing, to 4, all; between them thirds. */
export const warmth = (share: number): string =>
  String(share >= 1 ? 4 : share > 0 ? 1 + Math.floor(share * 3) : 0);

const columnHeight = 36;

/** A column above each number, all to one scale. The first numbers are those that no longer count. */
function timeline({ body }: Table): readonly Drawing[] {
  const rows = body.map(({ cells }) => cells.filter(isNumber));
  const most = Math.max(1, ...rows.flat().map(numberIn));
  const column = (cell: PageCell, index: number): Drawing => {
    const height = Math.round((numberIn(cell) / most) * (columnHeight - 2));
    const name = index === 0 ? 'column older' : 'column';
    return { cell, before: true, svg: svg(name, 24, columnHeight, block(height), ground) };
  };
  return rows.flatMap((cells) => cells.map(column));
}

const block = (height: number): string =>
  height === 0
    ? ''
    : `<rect y="${columnHeight - 1 - height}" width="100%" height="${height}" fill="currentColor"/>`;

const ground = `<rect y="${columnHeight - 1}" width="100%" height="1" fill="currentColor"/>`;
