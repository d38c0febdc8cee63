import type { ImportFault } from '../../model/exchange.ts';
import { isExchangeFault } from '../../model/exchange.ts';
import type { WorkbookWords } from '../../model/workbook-words.ts';
import type { FrameworkData } from '../framework-data.ts';
import type { ForeignRow } from '../tables.ts';
import { frameworkWorkbook } from './framework-sheets.ts';
import { tableColumns, tables, type TableName } from './framework-tables.ts';
import type { Grid } from './grid.ts';
import { readFrameworkWorkbook, type ReadWorkbook } from './read-framework-workbook.ts';
import { readGrids } from './read-grids.ts';

/** A sheet of the workbook of a framework that was saved alone, such as by “Save as CSV”. */
interface OneSheet {
  readonly table: TableName;
  /** What the sheet is called, in the language of its headings. */
  readonly title: string;
}

/** Which sheet of a framework's workbook a row of headings belongs to: the one of which it has every column. */
export function sheetWithHeadings(
  headings: readonly string[],
  words: readonly WorkbookWords[],
): OneSheet | undefined {
  const written = new Set(headings.map((one) => one.trim().toLowerCase()));
  const found = words.flatMap((one) =>
    (Object.keys(tables) as TableName[])
      .filter((table) =>
        tableColumns(table).every(({ key }) => written.has(one.headings[key].toLowerCase())),
      )
      .map((table) => ({ table, title: one.sheets[table] })),
  );
  // Levels have the columns of role profiles, and more.
  return found.sort((a, b) => tableColumns(b.table).length - tableColumns(a.table).length)[0];
}

/** A framework of which one sheet is as in a table, and everything else as it was. */
export function withOneSheet(
  base: FrameworkData,
  { table, title }: OneSheet,
  rows: readonly ForeignRow[],
  words: readonly WorkbookWords[],
): ReadWorkbook | ImportFault {
  const own = words[0]!;
  const grids = readGrids(frameworkWorkbook(base, own));
  if ('trouble' in grids) throw new Error('a workbook of otpath is read');
  const sheet: Grid = {
    name: own.sheets[table],
    hidden: false,
    rows: rows.map(({ cells }, index) => ({ number: index + 1, cells })),
    merged: [],
    formulas: new Set(),
    numbers: new Set(),
  };
  const others = grids.filter(({ name }) => name !== sheet.name);
  const read = readFrameworkWorkbook([...others, sheet], words);
  return isExchangeFault(read)
    ? read
    : { ...read, remarks: [{ kind: 'one-sheet', id: base.id, sheet: title }, ...read.remarks] };
}
