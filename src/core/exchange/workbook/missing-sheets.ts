import type { CellFault } from '../../model/exchange.ts';
import type { WorkbookSheet, WorkbookWords } from '../../model/workbook-words.ts';
import { tables, type TableName } from './framework-tables.ts';
import type { Grid } from './grid.ts';
import { sheetWithHeadings } from './sheet-headings.ts';

/** The sheet of a workbook that has one of the names of a sheet. */
export const sheetNamed = (
  grids: readonly Grid[],
  sheet: WorkbookSheet,
  words: readonly WorkbookWords[],
): Grid | undefined => {
  const names = words.map(({ sheets }) => sheets[sheet].toLowerCase());
  return grids.find(({ name }) => names.includes(name.trim().toLowerCase()));
};

/** What every framework has, its own or that of the one that it extends. */
const core: readonly TableName[] = ['levels', 'pillars', 'statements'];

/**
 * Sheets of a workbook that are gone, have another name, or are blank. Each of them would make many cells of other
 * sheets wrong, or remove everything that was on it.
 */
export function missingSheets(
  grids: readonly Grid[],
  known: ReadonlySet<Grid | undefined>,
  words: readonly WorkbookWords[],
  extendsOther: boolean,
): readonly CellFault[] {
  const strangers = grids.filter((grid) => !known.has(grid));
  const isFromOtpath = sheetNamed(grids, 'readMe', words) !== undefined;
  const statements = sheetNamed(grids, 'statements', words);
  const hasRows = (statements?.rows.length ?? 0) > 1;
  return (Object.keys(tables) as TableName[]).flatMap((name): CellFault[] => {
    const grid = sheetNamed(grids, name, words);
    const isNamed = name !== 'statements' && hasRows && !extendsOther && core.includes(name);
    if (grid) {
      const isBlank = grid.rows.length === 0 || (isNamed && grid.rows.length === 1);
      return isBlank ? [sheetFault(grid.name, 'blank-sheet')] : [];
    }
    const twin = strangers.find((one) => looksLike(one, name, words));
    const isNeeded = isNamed || (isFromOtpath && core.includes(name));
    return twin || isNeeded
      ? [sheetFault(nameFor(name, grids, words), 'no-sheet', twin?.name)]
      : [];
  });
}

/** What is wrong with a sheet as a whole. */
export const sheetFault = (
  sheet: string,
  why: 'no-sheet' | 'blank-sheet',
  twin?: string,
): CellFault => ({
  ...{ sheet, row: 1, column: 1, why, heading: '', value: '' },
  ...(twin !== undefined && { offered: [twin] }),
});

/** Whether a sheet has the headings of another one, or nearly its name. */
function looksLike(
  { name, rows }: Grid,
  table: TableName,
  words: readonly WorkbookWords[],
): boolean {
  const headings = rows[0]?.cells ?? [];
  if (sheetWithHeadings(headings, words)?.table === table) return true;
  return words.some(({ sheets }) => name.toLowerCase().includes(sheets[table].toLowerCase()));
}

/** In the language in which the other sheets are. */
function nameFor(
  table: TableName,
  grids: readonly Grid[],
  words: readonly WorkbookWords[],
): string {
  const language = words.find((one) => sheetNamed(grids, 'framework', [one])) ?? words[0]!;
  return language.sheets[table];
}
