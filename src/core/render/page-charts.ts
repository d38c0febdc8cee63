import type { PluginSimple } from 'markdown-it';
import { drawingAsSvg, type Drawing, type DrawnShape } from './drawing.ts';
import { numbersOfMark, tablesIn, type PageCell, type PageRow, type Table } from './page-tables.ts';

/**
 * Draws the numbers of marked tables into their cells. The table stays what is read aloud; the drawings
 * are hidden from that.
 */
export const charts: PluginSimple = (converter) => {
  converter.core.ruler.push('charts', ({ tokens, Token }) => {
    for (const table of tablesIn(tokens, hasCharts)) {
      for (const { cell, drawing, before, hidesText, tint } of chartsOf(table)) {
        const drawn = new Token('drawing', 'svg', 0);
        drawn.meta = { svg: drawingAsSvg(drawing) };
        const words = cell.inline.children ?? [];
        if (hidesText) for (const word of words) word.type = 'unseen';
        cell.inline.children = before ? [drawn, ...words] : [...words, drawn];
        if (tint !== undefined) cell.open.attrJoin('class', tint);
      }
    }
  });
  converter.renderer.rules['drawing'] = (tokens, index) =>
    (tokens[index]!.meta as { readonly svg: string }).svg;
  converter.renderer.rules['unseen'] = (tokens, index) =>
    `<span class="unseen">${converter.utils.escapeHtml(tokens[index]!.content)}</span>`;
};

/** A drawing and the cell that it belongs to. */
export interface Chart {
  readonly cell: PageCell;
  readonly drawing: Drawing;
  /** Before the words of the cell, and not behind them. */
  readonly before?: boolean;
  /** Where the drawing is enough for those who see it. */
  readonly hidesText?: boolean;
  readonly tint?: string;
}

type ChartsOf = (table: Table) => readonly Chart[];

const chartsByMark: ReadonlyMap<string, ChartsOf> = new Map<string, ChartsOf>([
  ['bars', bars],
  ['heat-map', heatMap],
  ['timeline', timeline],
  ['credentials', credentials],
]);

const hasCharts = (mark: string | undefined): boolean => chartsByMark.has(mark ?? '');

/** What is drawn into the cells of a table. */
export const chartsOf = (table: Table): readonly Chart[] =>
  chartsByMark.get(table.mark ?? '')?.(table) ?? [];

const numberIn = ({ text }: PageCell): number => Number(/\d+/.exec(text)?.[0] ?? 0);

/** Columns of numbers are set to the right, in a page by a class and elsewhere by a style. */
const isNumber = ({ open }: PageCell): boolean =>
  open.attrGet('class') === 'number' || open.attrGet('style') === 'text-align:right';

const barHeight = 14;

/** What bars are stacked of: full, striped, empty. They differ without colour, and on paper. */
const pieces = ['full', 'striped', 'empty'] as const;

const piece = (look: (typeof pieces)[number], x: number, width: number): readonly DrawnShape[] =>
  look === 'empty' || width <= 0 ? [] : [{ look, x, width, y: 0, height: barHeight }];

const outline: DrawnShape = { look: 'outline', x: 0, width: 1, y: 0, height: barHeight };

const bar = (...shapes: readonly DrawnShape[]): Drawing => ({
  name: 'bar',
  width: 160,
  height: barHeight,
  shapes: [...shapes, outline],
});

/**
 * A stacked bar below the name of each row. Of the columns of numbers the last is the whole, those before
 * it are what it consists of; their heads show how each is drawn.
 */
function bars({ head, body }: Table): readonly Chart[] {
  const parts = ({ cells }: PageRow): readonly PageCell[] => cells.filter(isNumber).slice(0, -1);
  const lookOf = (index: number) => pieces[index] ?? 'empty';
  return [
    ...parts(head).map((cell, index) => ({
      cell,
      drawing: { ...bar(...piece(lookOf(index), 0, 1)), name: 'key', width: 40 },
    })),
    ...body.flatMap((row) => {
      const counts = parts(row).map(numberIn);
      const whole = sum(counts);
      if (whole === 0) return [];
      const shapes = counts.flatMap((count, index) =>
        piece(lookOf(index), sum(counts.slice(0, index)) / whole, count / whole),
      );
      return [{ cell: row.cells[0]!, drawing: bar(...shapes) }];
    }),
  ];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** A tint and a gauge in each cell that says how much there is of how much. */
function heatMap({ body }: Table): readonly Chart[] {
  return body
    .flatMap(({ cells }) => cells.slice(1))
    .flatMap((cell) => {
      const share = shareIn(cell.text);
      if (share === undefined) return [];
      return [{ cell, drawing: bar(...piece('full', 0, share)), tint: `heat-${warmth(share)}` }];
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

/** A square for each piece of evidence; lower ones where a column would become too high. */
const squareHeight = 7;
const columnHeight = 72;

/** A stack above each number, all to one scale. The first numbers are those that no longer count. */
function timeline({ body }: Table): readonly Chart[] {
  const rows = body.map(({ cells }) => cells.filter(isNumber));
  const unit = Math.min(squareHeight, columnHeight / Math.max(1, ...rows.flat().map(numberIn)));
  return rows.flatMap((cells) => {
    // A row is as high as its own highest stack.
    const height = Math.ceil(Math.max(...cells.map(numberIn)) * unit) + 2;
    return cells.map((cell, index): Chart => ({
      cell,
      before: true,
      drawing: {
        name: index === 0 ? 'column older' : 'column',
        width: 24,
        height,
        shapes: [
          ...stack(numberIn(cell), unit, height, index === 0),
          { look: 'ground', x: 0, width: 1, y: height - 1, height: 1 },
        ],
      },
    }));
  });
}

function stack(count: number, unit: number, height: number, isOlder: boolean): DrawnShape[] {
  const shape = (index: number): DrawnShape => ({
    look: isOlder ? 'older-piece' : 'piece',
    x: 0.3,
    width: 0.4,
    y: tenths(height - 2 - (index + 1) * unit),
    height: tenths(unit > 2 ? unit - 1 : unit),
  });
  return Array.from({ length: count }, (_, index) => shape(index));
}

const tenths = (length: number): number => Math.round(length * 10) / 10;

const lineHeight = 20;

/** A line from the day on which something begins to the day on which it ends, in columns of years, and today. */
function credentials(table: Table): readonly Chart[] {
  const { head, body } = table;
  const [today = 0, ...points] = numbersOfMark(table.open);
  return body.flatMap(({ cells }, row) => {
    const [from = 0, to = 0] = points.slice(2 * row);
    return cells.flatMap((cell, column): readonly Chart[] => {
      const year = Number(/^\d{4}$/.exec(head.cells[column]?.text ?? '')?.[0]);
      if (Number.isNaN(year)) return [];
      const start = Math.max(0, from - year);
      const width = Math.min(1, to - year) - start;
      return [
        {
          cell,
          hidesText: true,
          drawing: {
            name: 'line',
            width: 80,
            height: lineHeight,
            shapes: [
              { look: 'ground', x: 0, width: 1, y: lineHeight / 2, height: 1 },
              ...(width > 0
                ? ([{ look: 'full', x: start, width, y: 5, height: lineHeight - 10 }] as const)
                : []),
              ...(today >= year && today < year + 1
                ? ([
                    { look: 'today', x: today - year, width: 0, y: 0, height: lineHeight },
                  ] as const)
                : []),
            ],
          },
        },
      ];
    });
  });
}
