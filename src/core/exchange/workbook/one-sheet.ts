import type { ImportFault } from '../../model/exchange.ts';
import { isExchangeFault } from '../../model/exchange.ts';
import type { WorkbookWords } from '../../model/workbook-words.ts';
import type { FrameworkData } from '../framework-data.ts';
import type { ForeignRow } from '../tables.ts';
import { frameworkWorkbook } from './framework-sheets.ts';
import type { Grid } from './grid.ts';
import { readFrameworkWorkbook, type ReadWorkbook } from './read-framework-workbook.ts';
import { readGrids } from './read-grids.ts';
import type { OneSheet } from './sheet-headings.ts';

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
