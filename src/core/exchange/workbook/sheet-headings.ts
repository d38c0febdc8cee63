import type { WorkbookWords } from '../../model/workbook-words.ts';
import { tableColumns, tables, type TableName } from './framework-tables.ts';

/** A sheet of the workbook of a framework that was saved alone, such as by “Save as CSV”. */
export interface OneSheet {
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
