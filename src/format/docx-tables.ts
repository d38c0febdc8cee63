import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IContext,
  type IParagraphOptions,
  type ITableOptions,
  type IXmlableObject,
} from 'docx';
import { fieldName, writingField } from './docx-forms.ts';
import type { Making } from './docx-making.ts';
import { colours, shade, tablePoints } from './docx-styles.ts';
import { wordsOf } from './docx-text.ts';
import { linesOf, measure } from './docx-widths.ts';
import { wordText } from './docx-xml.ts';
import { isForm } from './page-forms.ts';
import { shareIn, warmth } from './page-charts.ts';
import type { Cell, Row, Table } from './page-tables.ts';

/** Room at both sides of a cell, in twentieths of a point. */
const side = 70;

/** A row of so many lines is not divided between two pages, nor a table of so many. */
const rowOnOnePage = 15;
const tableOnOnePage = 24;

/** A table as wide as there is room, its head repeated on every page, with the heading above it as its title. */
export function wordTable(
  table: Table,
  caption: string | undefined,
  indent: number,
  total: number,
  making: Making,
): WordTable {
  const rows = hasHead(table) ? [table.head, ...table.body] : table.body;
  const { lengths, widths } = measure(
    rows.map(({ cells }) => cells.map((cell) => measured(cell, table, making))),
    total,
    tablePoints,
    2 * side,
  );
  const lines = lengths.map((row) => linesOf(row, widths));
  const isShort = lines.reduce((all, one) => all + one, 0) <= tableOnOnePage;
  return new CaptionedTable(
    {
      columnWidths: widths,
      width: { size: total, type: WidthType.DXA },
      indent: { size: indent, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { top: 50, bottom: 50, left: side, right: side },
      borders: bordersOf(table),
      rows: rows.map((row, index) => {
        const isHead = row === table.head;
        const staysWithNext = isShort && index < rows.length - 1;
        return new TableRow({
          ...(isHead ? { tableHeader: true } : {}),
          ...(isHead || lines[index]! <= rowOnOnePage ? { cantSplit: true } : {}),
          ...(isForm(table.mark) && !isHead
            ? { height: { value: 520, rule: HeightRule.ATLEAST } }
            : {}),
          children: row.cells.map((cell, column) =>
            cellOf(cell, { table, row, column, width: widths[column]!, staysWithNext }, making),
          ),
        });
      }),
    },
    caption,
  );
}

/** A table of two columns of names and values has an empty head, because Markdown knows no table without. */
const hasHead = ({ head, body }: Table): boolean =>
  body.length === 0 || head.cells.some(({ text }) => text !== '');

/** So much room is wanted where somebody is to write. */
const roomToWrite = 'a few words '.repeat(4);

/**
 * The words of a cell as they are broken into lines. The word of a state is never divided, nor a box from
 * what it stands for.
 */
const measured = (cell: Cell, { mark }: Table, { states }: Making): string =>
  isForm(mark) && cell.text === '' ? roomToWrite : joined(cell, states);

const joined = ({ inline }: Cell, states: Making['states']): string =>
  (inline.children ?? [])
    .map(({ content, type }) =>
      type === 'code_inline' && states.has(content) ? content.replaceAll(' ', '\u00A0') : content,
    )
    .join('');

interface Position {
  readonly table: Table;
  readonly row: Row;
  readonly column: number;
  readonly width: number;
  readonly staysWithNext: boolean;
}

function cellOf(cell: Cell, position: Position, making: Making): TableCell {
  const { table, row, width, staysWithNext } = position;
  const isHead = row === table.head;
  const field = isForm(table.mark) && !isHead ? nameOf(position) : undefined;
  const isEmpty = (cell.inline.children ?? []).length === 0;
  const fill = isHead ? colours.soft : fillOf(cell, position);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: shade(fill) }),
    children: [
      new Paragraph({
        style: isHead ? 'TableHead' : 'TableText',
        ...(isHead || staysWithNext ? { keepNext: true } : {}),
        ...alignmentOf(cell),
        children:
          field !== undefined && isEmpty
            ? [writingField(field, making)]
            : [...wordsOf(cell.inline.children ?? [], making, { room: width - 2 * side, field })],
      }),
    ],
  });
}

/** What is asked in a cell: the head of its column, and what its row is about. */
function nameOf({ table, row, column }: Position): string {
  const head = table.head.cells[column]?.text ?? '';
  const about = column === 0 ? '' : (row.cells[0]?.text ?? '');
  return fieldName(head, about);
}

function fillOf(cell: Cell, { table, column }: Position): string | undefined {
  if (table.mark !== 'heat-map' || column === 0) return undefined;
  const share = shareIn(cell.text);
  return share === undefined ? undefined : colours.heat[Number(warmth(share))];
}

function alignmentOf({ open }: Cell): Pick<IParagraphOptions, 'alignment'> {
  const style = open.attrGet('style') ?? '';
  if (style.endsWith('right')) return { alignment: AlignmentType.RIGHT };
  return style.endsWith('center') ? { alignment: AlignmentType.CENTER } : {};
}

/** Lines between rows; a form has boxes. */
function bordersOf({ mark }: Table): NonNullable<ITableOptions['borders']> {
  const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const upright = isForm(mark) ? line : none;
  return {
    top: line,
    bottom: line,
    insideHorizontal: line,
    left: upright,
    right: upright,
    insideVertical: upright,
  };
}

/** A table with what is read aloud of it before its cells. */
class CaptionedTable extends WordTable {
  readonly #caption: string;

  constructor(options: ITableOptions, caption = '') {
    super(options);
    this.#caption = caption;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context);
    const [properties] = table?.['w:tbl'] as readonly { readonly 'w:tblPr': object[] }[];
    properties!['w:tblPr'].push({
      'w:tblLook': { _attr: { 'w:val': '0020', 'w:firstRow': '1', 'w:firstColumn': '0' } },
    });
    if (this.#caption !== '') {
      properties!['w:tblPr'].push({
        'w:tblCaption': { _attr: { 'w:val': wordText(this.#caption) } },
      });
    }
    return table;
  }
}
