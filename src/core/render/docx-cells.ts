import { fieldName, writingField } from './docx-forms.ts';
import type { DocxContext } from './docx-context.ts';
import { drawnRun } from './docx-drawings.ts';
import { paragraph, type Layout } from './docx-paragraphs.ts';
import { shade } from './docx-runs.ts';
import { colours } from './docx-styles.ts';
import { wordsOf } from './docx-text.ts';
import { element, type Xml } from './docx-xml.ts';
import { isForm } from './page-forms.ts';
import { shareIn, warmth, type Chart } from './page-charts.ts';
import type { PageCell, PageRow, Table } from './page-tables.ts';

/** Room at both sides of a cell, in twentieths of a point. */
export const side = 70;

/** A length in twentieths of a point. */
export const size = (name: string, points: number): Xml =>
  element(name, { 'w:type': 'dxa', 'w:w': String(points) });

/** Whether each requirement is a square. */
export const isWall = ({ mark }: Table): boolean => mark === 'wall';

/** Where a cell is, and what is drawn into it. */
export interface CellPosition {
  readonly table: Table;
  readonly row: PageRow;
  readonly column: number;
  readonly width: number;
  readonly staysWithNext: boolean;
  readonly chart: Chart | undefined;
}

/** A cell with its words, a field to write in, or a drawing. */
export function cellOf(cell: PageCell, position: CellPosition, making: DocxContext): Xml {
  const { table, row, width, staysWithNext, chart } = position;
  const isHead = row === table.head;
  const field = isForm(table.mark) && !isHead ? nameOf(position) : undefined;
  const isEmpty = (cell.inline.children ?? []).length === 0;
  const fill = isHead ? colours.soft : fillOf(cell, position);
  const layout: Layout = {
    style: isHead ? 'TableHead' : 'TableText',
    keepNext: isHead || staysWithNext,
    alignment: alignmentOf(cell),
  };
  const words = (): Xml =>
    paragraph(
      layout,
      field !== undefined && isEmpty
        ? [writingField(field, making)]
        : wordsOf(cell.inline.children ?? [], making, {
            room: width - 2 * side,
            field,
            hasSquares: isWall(table) && !isHead,
          }),
    );
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      size('w:tcW', width),
      ...(fill === undefined ? [] : [shade(fill)]),
      ...(chart && isAcross(chart) ? [noSides] : []),
    ),
    ...(chart ? withChart(chart, layout, { words, width }, making) : [words()]),
  );
}

/** A drawing that goes on in the next cell leaves no room at the sides. */
const isAcross = ({ drawing }: Chart): boolean => drawing.name === 'line';

const noSides = element('w:tcMar', {}, size('w:left', 0), size('w:right', 0));

/** Twentieths of a point in a pixel. */
const inPixel = 15;

/** The words of a cell with its drawing above or below them, or in their place. */
function withChart(
  chart: Chart,
  layout: Layout,
  { words, width }: { readonly words: () => Xml; readonly width: number },
  making: DocxContext,
): readonly Xml[] {
  const { drawing, cell, before, hidesText } = chart;
  const room = Math.floor((width - (isAcross(chart) ? 0 : 2 * side)) / inPixel);
  const across = drawing.name === 'key' ? Math.min(drawing.width, room) : room;
  const drawn = paragraph(layout, [drawnRun(drawing, across, hidesText ? cell.text : '', making)]);
  if (hidesText) return [drawn];
  return before ? [drawn, words()] : [words(), drawn];
}

/** What is asked in a cell: the head of its column, and what its row is about. */
function nameOf({ table, row, column }: CellPosition): string {
  const head = table.head.cells[column]?.text ?? '';
  const about = column === 0 ? '' : (row.cells[0]?.text ?? '');
  return fieldName(head, about);
}

function fillOf(cell: PageCell, { table, column }: CellPosition): string | undefined {
  if (table.mark !== 'heat-map' || column === 0) return undefined;
  const share = shareIn(cell.text);
  return share === undefined ? undefined : colours.heat[Number(warmth(share))];
}

function alignmentOf({ open }: PageCell): string | undefined {
  const style = open.attrGet('style') ?? '';
  return ['right', 'center'].find((one) => style.endsWith(one));
}
