import type { CellFault, ImportFault, ImportRemark } from '../../model/exchange.ts';
import { workbookSheets, type WorkbookWords } from '../../model/workbook-words.ts';
import { frameworkErrors, type DataError } from '../../files/framework/framework-errors.ts';
import type { FrameworkData, Imported } from '../framework-data.ts';
import { wrongCells } from '../wrong-cells.ts';
import { buildFramework } from './build-framework.ts';
import { settingsFrom } from './flat-settings.ts';
import { tables, type TableName } from './framework-tables.ts';
import { cellKey, type Grid } from './grid.ts';
import { inheritedIds, type BasesOf } from './inherited-ids.ts';
import { missingSheets, sheetFault, sheetNamed } from './missing-sheets.ts';
import { headOfWorkbook, type WorkbookHeadRead } from './read-head.ts';
import {
  readTableSheet,
  textAt,
  type TableReading,
  type WorkbookRow,
  type WorkbookRows,
} from './read-table.ts';

/** A framework that was read from a workbook, with its rows, which say what an organisation gives as its reasons. */
export type ReadWorkbook = Imported & { readonly rows: WorkbookRows };

/** Whether a workbook is one that otpath wrote for a framework, in any language. */
export const isFrameworkWorkbook = (
  grids: readonly Grid[],
  words: readonly WorkbookWords[],
): boolean =>
  sheetNamed(grids, 'framework', words) !== undefined &&
  (sheetNamed(grids, 'statements', words) ?? sheetNamed(grids, 'levels', words)) !== undefined;

/** A framework out of its workbook; nothing of it where a cell is wrong. */
export function readFrameworkWorkbook(
  grids: readonly Grid[],
  words: readonly WorkbookWords[],
  {
    basesOf,
    ownSource,
  }: { readonly basesOf?: BasesOf | undefined; readonly ownSource?: string | undefined } = {},
): ReadWorkbook | ImportFault {
  const faults: CellFault[] = [];
  const remarks: ImportRemark[] = [];
  const head = headOfWorkbook(sheetNamed(grids, 'framework', words)!, words, faults);
  const known = new Set(workbookSheets.map((sheet) => sheetNamed(grids, sheet, words)));
  const base = typeof head.data['extends'] === 'string' ? head.data['extends'] : undefined;
  const missing = missingSheets(grids, known, words, base !== undefined);
  if (missing.length > 0) return wrongCells(missing);
  for (const grid of grids) {
    if (known.has(grid) || grid.rows.length === 0) continue;
    remarks.push({ kind: 'unknown-sheet', id: grid.name });
  }
  const inherited = base === undefined ? undefined : inheritedIds(base, basesOf?.(base) ?? []);
  const soFar: Partial<Record<TableName, readonly WorkbookRow[]>> = {};
  const reading: TableReading = {
    words,
    ownSource,
    idsFor: ({ key, names }) => {
      const some = names === 'levels' || names === 'pillars' ? (soFar[names] ?? []) : [];
      const fits = some.filter(
        ({ item }) => names === 'levels' || (item['part_of'] !== undefined) === (key === 'aspects'),
      );
      const shelf = names === 'levels' ? 'levels' : key === 'aspects' ? 'aspects' : 'pillars';
      return [...fits.map(({ item }) => String(item['id'])), ...(inherited?.[shelf] ?? [])];
    },
    language: head.language,
    faults,
    ignored: (place, fields) => {
      remarks.push({ kind: 'unknown-columns', id: place.sheet, fields, place });
    },
  };
  for (const name of Object.keys(tables) as TableName[]) {
    const grid = sheetNamed(grids, name, words);
    soFar[name] = grid ? readTableSheet(name, grid, reading) : [];
  }
  const rows = soFar as WorkbookRows;
  const settings = settingRows(sheetNamed(grids, 'settings', words), faults);
  const built = buildFramework(rows, head.data, { faults, inherited });
  const statements = sheetNamed(grids, 'statements', words);
  const isBlank = base === undefined && statements !== undefined && rows.statements.length === 0;
  if (isBlank && faults.some(({ why }) => why === 'not-there')) {
    return wrongCells([sheetFault(statements.name, 'blank-sheet')]);
  }
  if (faults.length > 0) return wrongCells(faults);
  const data = { ...head.data, ...built, ...settingsFrom(settings) } as FrameworkData;
  const wrong = frameworkErrors(data).map((error) =>
    cellOfError(error, data, rows, {
      sheet: sheetNamed(grids, 'framework', words)!.name,
      rows: head.rows,
    }),
  );
  return wrong.length > 0 ? wrongCells(wrong) : { data, remarks, rows };
}

/** The cell from which comes what breaks the schema: that of the row with the nearest id, else the head. */
function cellOfError(
  { path, key, isMissing }: DataError,
  data: FrameworkData,
  rows: WorkbookRows,
  head: { readonly sheet: string; readonly rows: WorkbookHeadRead['rows'] },
): CellFault {
  let [value, id]: [unknown, unknown] = [data, undefined];
  let field = key ?? '';
  for (const one of path) {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[one];
    const own = (value as Readonly<Record<string, unknown>> | undefined)?.['id'];
    if (own === undefined) continue;
    id = own;
  }
  if (field === '') field = path.findLast((one) => !/^\d+$/.test(one)) ?? '';
  const row = Object.values(rows)
    .flat()
    .find(({ item }) => id !== undefined && item['id'] === id);
  const headRow = head.rows.get(path.join('.')) ?? head.rows.get([...path, field].join('.'));
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return {
    ...(row?.at(field) ?? { sheet: head.sheet, row: headRow ?? 1, column: 2 }),
    why: isMissing ? 'missing' : 'not-fitting',
    heading: field,
    value: shown,
  };
}

function settingRows(
  grid: Grid | undefined,
  faults: CellFault[],
): readonly (readonly [string, string])[] {
  return (grid?.rows ?? []).slice(1).flatMap((row) => {
    const [path, value] = [textAt(row, 1), textAt(row, 2)];
    const place = { sheet: grid!.name, row: row.number };
    if (grid!.formulas.has(cellKey(row.number, 2))) {
      faults.push({ ...place, column: 2, why: 'formula', heading: path, value });
    }
    if (path === '' || value === '') return [];
    if (/^(?:policy|cpd_record)\.[a-z0-9_.]+$/i.test(path)) return [[path, value] as const];
    faults.push({ ...place, column: 1, why: 'not-a-setting', heading: path, value: path });
    return [];
  });
}
