import { cellOf, isWall, side, size } from './docx-cells.ts';
import type { DocxContext } from './docx-context.ts';
import { colours } from './docx-styles.ts';
import { highestCellOf, measure, withRoomForWords } from './docx-widths.ts';
import { element, elementInPieces, on, value, wordText, type Xml } from './docx-xml.ts';
import { isFingerprint } from './docx-text.ts';
import { box, isForm } from './page-forms.ts';
import { chartsOf, type Chart } from './page-charts.ts';
import { isLines, type PageCell, type PageRow, type Table } from './page-tables.ts';

/** A row of so many lines is not divided between two pages, nor a table of so many. */
const rowOnOnePage = 15;
const tableOnOnePage = 16;

/** Above and below the text of tables that have many rows. In twentieths of a point. */
const closeRows = 14;

/** Tables that are alike wherever they are, so that people find their way. In shares of the table's width. */
const fixedShares: Readonly<Record<string, readonly number[]>> = {
  requirements: [0.34, 0.1, 0.26, 0.3],
  'form-decisions': [0.34, 0.17, 0.23, 0.26],
  'form-conditions': [0.22, 0.58, 0.2],
  'form-outcome': [0.28, 0.72],
  'form-claims': [0.42, 0.25, 0.33],
  'form-assessor': [0.34, 0.66],
};

/** The columns of a wall are as wide as each other. */
function sharesOf(table: Table): readonly number[] | undefined {
  const { mark, head } = table;
  const fixed = fixedShares[mark ?? ''];
  if (!isWall(table)) return fixed?.length === head.cells.length ? fixed : undefined;
  const first = 0.2;
  const others = head.cells.length - 1;
  return [first, ...Array.from({ length: others }, () => (1 - first) / others)];
}

/** A table of more rows is not held whole. */
const mostRowsAtOnce = 500;

/**
 * A table as wide as there is room, its head repeated on every page, with the heading above it as its title.
 */
export function* wordTable(
  table: Table,
  caption: string | undefined,
  indent: number,
  total: number,
  making: DocxContext,
): Generator<Xml, void> {
  const rows = hasHead(table) ? [table.head, ...table.body] : table.body;
  const charts = new Map(chartsOf(table).map((chart) => [chart.cell, chart]));
  const measured = measure(
    rows.map(({ cells }) =>
      cells.map((cell, column) =>
        charts.get(cell)?.hidesText ? roomToDraw : asBroken(cell, column, table, making),
      ),
    ),
    total,
    making.look.tablePoints * making.widthOfType,
    2 * side,
  );
  const { lengths, least } = measured;
  const wanted = sharesOf(table)?.map((share) => share * total);
  const widths = wanted ? withRoomForWords(wanted, least, total) : measured.widths;
  const lines = lengths.map((row) => highestCellOf(row, widths));
  // A wall may begin where a page ends: its rows say as much one by one.
  const isShort = !isWall(table) && lines.reduce((all, one) => all + one, 0) <= tableOnOnePage;
  function* parts(): Generator<Xml, void> {
    const cell =
      table.mark === 'requirements' ? Math.min(closeRows, making.look.cell) : making.look.cell;
    yield propertiesOf(table, caption, { indent, total, cell });
    yield element(
      'w:tblGrid',
      {},
      ...widths.map((width) => element('w:gridCol', { 'w:w': String(width) })),
    );
    for (const [index, row] of rows.entries()) {
      const staysWithNext = isShort && index < rows.length - 1;
      yield rowOf(row, { table, charts, widths, staysWithNext, lines: lines[index]! }, making);
    }
  }
  // The bytes of a zip depend on its pieces, so these change only where memory asks for it.
  if (rows.length <= mostRowsAtOnce) yield element('w:tbl', {}, ...parts());
  else yield* elementInPieces('w:tbl', {}, parts());
}

interface RowSetting {
  readonly table: Table;
  /** What is drawn into its cells. */
  readonly charts: ReadonlyMap<PageCell, Chart>;
  readonly widths: readonly number[];
  readonly staysWithNext: boolean;
  readonly lines: number;
}

function rowOf(
  row: PageRow,
  { table, charts, widths, staysWithNext, lines }: RowSetting,
  making: DocxContext,
): Xml {
  const isHead = row === table.head;
  const properties = [
    ...(isHead || lines <= rowOnOnePage ? on('w:cantSplit') : []),
    ...(isForm(table.mark) && !isHead ? [rowToWrite] : []),
    ...(isLines(table.mark) && !isHead ? [rowToWriteByHand] : []),
    ...(isHead ? on('w:tblHeader') : []),
  ];
  return element(
    'w:tr',
    {},
    ...(properties.length > 0 ? [element('w:trPr', {}, ...properties)] : []),
    ...row.cells.map((cell, column) =>
      cellOf(
        cell,
        { table, row, column, width: widths[column]!, staysWithNext, chart: charts.get(cell) },
        making,
      ),
    ),
  );
}

/** A row in which somebody is to write is at least so high. */
const rowToWrite = element('w:trHeight', { 'w:val': '520', 'w:hRule': 'atLeast' });

/** Handwriting needs 8 mm. */
const rowToWriteByHand = element('w:trHeight', { 'w:val': '454', 'w:hRule': 'atLeast' });

/** A table of two columns of names and values has an empty head, because Markdown knows no table without. */
const hasHead = ({ head, body }: Table): boolean =>
  body.length === 0 || head.cells.some(({ text }) => text !== '');

/** So much room is wanted where something is drawn. */
const roomToDraw = '\u00A0'.repeat(20);

/** So much room is wanted where somebody is to write. */
const roomToWrite = 'a few words '.repeat(4);

/** A box to tick is as wide as high, and stays with what it stands for. */
const roomForBox = `${box}${'\u00A0'.repeat(3)}`;

/**
 * The words of a cell as they are broken into lines. The word of a state is never divided, nor a box from
 * what it stands for.
 */
const asBroken = (
  cell: PageCell,
  column: number,
  { mark }: Table,
  { states }: DocxContext,
): string =>
  isLines(mark) && cell.text === ''
    ? roomToWrite.repeat(column === 0 ? 3 : 1)
    : isForm(mark)
      ? cell.text === ''
        ? roomToWrite
        : joined(cell, states).replaceAll(`${box} `, roomForBox)
      : joined(cell, states);

/** As wide as the 64 digits of a fingerprint in the small type of its style. */
const roomForFingerprint = '0'.repeat(57);

const joined = ({ inline }: PageCell, states: DocxContext['states']): string =>
  (inline.children ?? [])
    .map(({ content, type }) =>
      type !== 'code_inline'
        ? content
        : isFingerprint(content)
          ? roomForFingerprint
          : states.has(content)
            ? content.replaceAll(' ', '\u00A0')
            : content,
    )
    .join('');

/** What holds for a table as a whole, with what is read aloud of it before its cells. */
const propertiesOf = (
  table: Table,
  caption: string | undefined,
  { indent, total, cell }: Readonly<Record<'indent' | 'total' | 'cell', number>>,
): Xml =>
  element(
    'w:tblPr',
    {},
    size('w:tblW', total),
    size('w:tblInd', indent),
    bordersOf(table),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      size('w:top', cell),
      size('w:left', side),
      size('w:bottom', cell),
      size('w:right', side),
    ),
    element('w:tblLook', { 'w:val': '0020', 'w:firstRow': '1', 'w:firstColumn': '0' }),
    ...(caption === undefined || caption === '' ? [] : [value('w:tblCaption', wordText(caption))]),
  );

/** Lines between rows; a form has boxes. */
function bordersOf({ mark }: Table): Xml {
  const line = { 'w:val': 'single', 'w:color': colours.line, 'w:sz': '4' };
  const none = { 'w:val': 'none', 'w:color': 'auto', 'w:sz': '0' };
  const upright = isForm(mark) || isLines(mark) ? line : none;
  return element(
    'w:tblBorders',
    {},
    element('w:top', line),
    element('w:left', upright),
    element('w:bottom', line),
    element('w:right', upright),
    element('w:insideH', line),
    element('w:insideV', upright),
  );
}
