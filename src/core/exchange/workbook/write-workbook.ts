import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnLetters } from '../../text/columns.ts';
import { fitsPage, printedAcross, printing } from '../../text/sheet-print.ts';

/** A column of a sheet that is written. */
export interface SheetColumn {
  readonly heading: string;
  /** In letters. */
  readonly width: number;
  /** Ids that are there can't be typed over by mistake. */
  readonly isId?: boolean | undefined;
  /** What its drop-down list offers: words, or the cells of another sheet as `'Levels'!$A$2:$A$999`. */
  readonly offers?: readonly string[] | string | undefined;
  /** Whether something else may be typed, such as several ids in one cell. */
  readonly isFree?: boolean | undefined;
}

/** A sheet that is written. A cell that is undefined stays blank. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** How many columns are printed, from the first: more would be too small to read. All where it is undefined. */
  readonly printed?: number | undefined;
  /** A sheet to read only. */
  readonly isClosed?: boolean | undefined;
}

/** In signs: Excel opens no cell with more. */
const longestCell = 32_767;
/** Rows below the last that lists and unlocked cells reach to. */
const spareRows = 2000;

const styles = { plain: 0, heading: 1, id: 2, newId: 3, number: 4 };
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/**
 * An .xlsx file. The libraries at hand write no locked cells and no drop-down lists, so its parts are written here. A
 * text stays a text, whatever it begins with, and the same sheets give the same bytes.
 */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name }, index) =>
          `<sheet name="${attribute(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
      )
      .join(
        '',
      )}</sheets>${printing(sheets.map(({ name, printed }) => ({ name, columns: printed })))}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, index) =>
          [
            `rId${String(index + 1)}`,
            'worksheet',
            `worksheets/sheet${String(index + 1)}.xml`,
          ] as const,
      ),
      [`rId${String(sheets.length + 1)}`, 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styleSheet,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = sheetXml(sheet);
  });
  const files = Object.fromEntries(
    // A fixed day without a time zone, so that the bytes are the same everywhere and always.
    Object.entries(parts).map(([name, text]) => [
      name,
      [strToU8(text), { mtime: new Date(1980, 0, 1, 12), os: 0 }],
    ]),
  ) as Zippable;
  return zipSync(files);
}

const contentTypes = (sheets: number): string => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${type}.worksheet+xml"/>`,
  ).join('');
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides}</Types>`;
};

const relations = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${all
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const cellStyle = (format: number, font: number, fill: number, locked: boolean): string =>
  `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="${locked ? '1' : '0'}"/></xf>`;

/** Format 49 is text, so that an id that is typed stays as it is typed. */
const styleSheet = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDE5EE"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${[
  cellStyle(0, 0, 0, false),
  cellStyle(0, 1, 2, true),
  cellStyle(49, 0, 3, true),
  cellStyle(49, 0, 0, false),
  cellStyle(0, 0, 0, false),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function sheetXml({ columns, rows, isClosed = false }: SheetToWrite): string {
  const last = columnLetters(columns.length);
  const cols = columns
    .map(({ width, isId }, index) => {
      const at = String(index + 1);
      return `<col min="${at}" max="${at}" width="${String(width)}" style="${String(isId ? styles.newId : styles.plain)}" customWidth="1"/>`;
    })
    .join('');
  const headings = columns.map((column) => column.heading);
  const heading = rowXml(1, headings, heightOf(headings, columns), () => styles.heading);
  const body = rows.map((row, index) =>
    rowXml(index + 2, row, heightOf(row, columns), (at) =>
      isClosed || columns[at]!.isId ? styles.id : styles.plain,
    ),
  );
  const filter =
    isClosed || rows.length === 0 ? '' : `<autoFilter ref="A1:${last}${String(rows.length + 1)}"/>`;
  return `${declaration}<worksheet xmlns="${main}">${fitsPage}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols}</cols><sheetData>${heading}${body.join('')}</sheetData><sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>${filter}${lists(columns, rows.length)}${printedAcross}</worksheet>`;
}

/** In points: a line, and the most that Excel allows a row. */
const lineHeight = 15;
const highestRow = 409;

/** In points, so that every cell is seen whole: LibreOffice works out no heights when it opens a workbook. */
function heightOf(
  cells: readonly (string | number | undefined)[],
  columns: readonly SheetColumn[],
): number {
  const linesIn = (cell: string | number | undefined, width: number): number =>
    String(cell ?? '')
      .split('\n')
      // Words end lines early, and fonts differ.
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.85))), 0);
  const lines = Math.max(1, ...cells.map((cell, at) => linesIn(cell, columns[at]!.width)));
  return Math.min(highestRow, lines * lineHeight);
}

function rowXml(
  number: number,
  cells: readonly (string | number | undefined)[],
  height: number,
  styleAt: (column: number) => number,
): string {
  const written = cells.map((cell, index) => {
    if (cell === undefined || cell === '') return '';
    const at = `r="${columnLetters(index + 1)}${String(number)}" s="${String(styleAt(index))}"`;
    return typeof cell === 'number'
      ? `<c ${at}><v>${String(cell)}</v></c>`
      : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
  });
  return `<row r="${String(number)}" ht="${String(height)}">${written.join('')}</row>`;
}

/** The drop-down lists of a sheet. What they offer are words of otpath or fixed places, never a text of somebody. */
function lists(columns: readonly SheetColumn[], rows: number): string {
  const offering = columns.flatMap(({ offers, isFree = false }, index) => {
    if (offers === undefined) return [];
    const source = typeof offers === 'string' ? offers : `"${offers.join(',')}"`;
    const column = columnLetters(index + 1);
    return [
      `<dataValidation type="list" allowBlank="1"${isFree ? '' : ' showErrorMessage="1"'} sqref="${column}2:${column}${String(rows + spareRows)}"><formula1>${escaped(source)}</formula1></dataValidation>`,
    ];
  });
  if (offering.length === 0) return '';
  return `<dataValidations count="${String(offering.length)}">${offering.join('')}</dataValidations>`;
}

/** Signs that XML can't hold, and what looks like Office's way of writing them, by their number. */
const cellText = (text: string): string =>
  escaped(
    text
      .slice(0, longestCell)
      .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')

      .replace(
        /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu,
        (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ),
  );

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;');
