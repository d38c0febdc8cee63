import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { IsoDate } from '../model/date.ts';
import type { CohortCell, CohortTable, Column } from '../report/cohort-tables.ts';
import { cleanText } from '../text/clean.ts';
import type { Words } from '../words/index.ts';
import { fitsPage, printedAcross, printing } from '../text/sheet-print.ts';

/** In signs: wider columns are broken. */
const widestColumn = 60;

/** What a column has at least, and beside its longest cell. */
const margin = 3;

/**
 * A workbook with a sheet for each table. Days and numbers are such, so that they can be sorted and counted with; a text
 * stays a text, whatever it begins with. The same tables give the same bytes.
 */
export function formatCohortXlsx(
  tables: readonly CohortTable[],
  { cohort }: Words,
  day: IsoDate,
): Promise<Uint8Array> {
  return formatSheets(
    tables.map(({ name, columns, rows }) => ({ sheet: cohort.sheets[name], columns, rows })),
    day,
  );
}

/** In signs: narrower columns would make their headings high. */
const leastOfNumbers = 10;

/** In points. */
const lineHeight = 15;

/** One sheet of a workbook. */
interface Sheet extends Pick<CohortTable, 'rows'> {
  readonly sheet: string;
  readonly columns: readonly Pick<Column, 'title' | 'of'>[];
}

/** A workbook with these sheets. */
export async function formatSheets(tables: readonly Sheet[], day: IsoDate): Promise<Uint8Array> {
  const sheets = tables.map(({ sheet, columns, rows }) => ({
    sheet,
    stickyRowsCount: 1,
    columns: columns.map((column, index) => ({ width: widthOf(column, index, rows) })),
    data: [
      columns.map(({ title, of }) => ({
        value: title,
        type: String,
        fontWeight: 'bold' as const,
        // Headings of numbers are much longer than these.
        wrap: of === 'number',
        height: lineHeight * linesOf(columns, rows),
        fontFamily: 'Calibri',
        alignVertical: 'top' as const,
      })),
      ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]!))),
    ],
  }));
  const blob = await writeExcelFile(sheets).toBlob();
  const titles = tables.map(({ sheet }) => sheet);
  return asOurs(new Uint8Array(await blob.arrayBuffer()), titles, day);
}

function cellOf(cell: CohortCell, { of }: Pick<Column, 'of'>) {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (of !== 'date') {
    return { value: cleanText(cell), type: String, wrap: cell.length > widestColumn };
  }
  return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'd mmm yyyy' };
}

function widthOf(
  { title, of }: Pick<Column, 'title' | 'of'>,
  index: number,
  rows: CohortTable['rows'],
): number {
  const longest = Math.max(
    ...(of === 'number' ? title.split(/\s/) : [title]).map(({ length }) => length),
    ...(of === 'number' ? [leastOfNumbers] : []),
    ...(of === 'date' ? [11] : rows.map((row) => String(row[index] ?? '').length)),
  );
  return Math.min(widestColumn, longest) + margin;
}

/** As many lines as the highest heading has: not every program finds that out by itself. */
const linesOf = (columns: Sheet['columns'], rows: Sheet['rows']): number =>
  Math.max(
    1,
    ...columns.map((column, index) =>
      column.of === 'number' ? linesIn(column.title, widthOf(column, index, rows) - margin) : 1,
    ),
  );

function linesIn(title: string, width: number): number {
  let [lines, room] = [1, width];
  for (const { length } of title.split(/\s/)) {
    if (length > room && room < width) [lines, room] = [lines + 1, width];
    room -= length + 1;
  }
  return lines;
}

const coreProperties = (day: IsoDate): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>otpath</dc:creator><cp:lastModifiedBy>otpath</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:modified></cp:coreProperties>`;

/** Says how each sheet is printed, with its headings on every page. Says in the workbook that otpath wrote it, so that a later one may take its place, and gives every part the same day. */
function asOurs(workbook: Uint8Array, titles: readonly string[], day: IsoDate): Uint8Array {
  const parts = unzipSync(workbook);
  const change = (name: string, before: string, added: string): void => {
    // A title may hold what a replacement would fill in.
    parts[name] = strToU8(strFromU8(parts[name]!).replace(before, () => `${added}${before}`));
  };
  titles.forEach((_, index) => {
    const sheet = `xl/worksheets/sheet${String(index + 1)}.xml`;
    change(sheet, '<sheetViews>', fitsPage);
    change(sheet, '</worksheet>', printedAcross);
  });
  parts['xl/workbook.xml'] = strToU8(
    strFromU8(parts['xl/workbook.xml']!).replace('<definedNames/>', ''),
  );
  change('xl/workbook.xml', '<calcPr/>', printing(titles.map((name) => ({ name }))));
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
  );
  change(
    '_rels/.rels',
    '</Relationships>',
    '<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
  );
  parts['docProps/core.xml'] = strToU8(coreProperties(day));
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const files = Object.fromEntries(
    // Zips keep the time of a computer's own clock; its parts are the same everywhere.
    Object.entries(parts).map(([name, bytes]) => [
      name,
      [bytes, { mtime: new Date(year, month - 1, date, 12), os: 0 }],
    ]),
  ) as Zippable;
  return zipSync(files);
}
