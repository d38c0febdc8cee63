import type { CellFault, ImportFault, ImportRemark } from '../../model/exchange.ts';
import { languages, type Language } from '../../model/text.ts';
import {
  workbookSheets,
  type WorkbookHead,
  type WorkbookSheet,
  type WorkbookWords,
} from '../../model/workbook-words.ts';
import { frameworkErrors, type DataError } from '../../files/framework/framework-errors.ts';
import type { FrameworkData, Imported } from '../framework-data.ts';
import { wrongCells } from '../wrong-cells.ts';
import { buildFramework } from './build-framework.ts';
import { settingsFrom } from './flat-settings.ts';
import { tables, type TableName } from './framework-tables.ts';
import { cellKey, type Grid } from './grid.ts';
import { readTableSheet, textAt, type TableReading, type WorkbookRows } from './read-table.ts';

/** A framework that was read from a workbook, with its rows, which say what an organisation gives as its reasons. */
export type ReadWorkbook = Imported & { readonly rows: WorkbookRows };

/** Whether a workbook is one that otpath wrote for a framework, in any language. */
export const isFrameworkWorkbook = (
  grids: readonly Grid[],
  words: readonly WorkbookWords[],
): boolean =>
  sheetNamed(grids, 'framework', words) !== undefined &&
  (sheetNamed(grids, 'statements', words) ?? sheetNamed(grids, 'levels', words)) !== undefined;

const sheetNamed = (
  grids: readonly Grid[],
  sheet: WorkbookSheet,
  words: readonly WorkbookWords[],
): Grid | undefined => {
  const names = words.map(({ sheets }) => sheets[sheet].toLowerCase());
  return grids.find(({ name }) => names.includes(name.trim().toLowerCase()));
};

/** A framework out of its workbook; nothing of it where a cell is wrong. */
export function readFrameworkWorkbook(
  grids: readonly Grid[],
  words: readonly WorkbookWords[],
): ReadWorkbook | ImportFault {
  const faults: CellFault[] = [];
  const remarks: ImportRemark[] = [];
  const head = headOfWorkbook(sheetNamed(grids, 'framework', words)!, words, faults);
  const known = new Set(workbookSheets.map((sheet) => sheetNamed(grids, sheet, words)));
  for (const grid of grids) {
    if (known.has(grid) || grid.rows.length === 0) continue;
    remarks.push({ kind: 'ignored-sheet', id: grid.name });
  }
  const reading: TableReading = {
    words,
    language: head.language,
    faults,
    ignored: (place, fields) => {
      remarks.push({ kind: 'not-kept', id: place.sheet, fields, place });
    },
  };
  const rows = Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => {
      const grid = sheetNamed(grids, name, words);
      return [name, grid ? readTableSheet(name, grid, reading) : []];
    }),
  ) as unknown as WorkbookRows;
  const settings = settingRows(sheetNamed(grids, 'settings', words), faults);
  const built = buildFramework(rows, head.data, faults);
  if (faults.length > 0) return wrongCells(faults);
  const data = { ...head.data, ...built, ...settingsFrom(settings) } as FrameworkData;
  const wrong = frameworkErrors(data).map((error) =>
    cellOfError(error, data, rows, sheetNamed(grids, 'framework', words)!.name),
  );
  return wrong.length > 0 ? wrongCells(wrong) : { data, remarks, rows };
}

/** The cell from which comes what breaks the schema: that of the row with the nearest id, else the head. */
function cellOfError(
  { path, key, isMissing }: DataError,
  data: FrameworkData,
  rows: WorkbookRows,
  headSheet: string,
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
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return {
    ...(row?.at(field) ?? { sheet: headSheet, row: 1, column: 2 }),
    why: isMissing ? 'missing' : 'not-fitting',
    heading: field,
    value: shown,
  };
}

const heads = [
  'id',
  'title',
  'version',
  'publisher',
  'language',
  'source.title',
  'source.date',
  'source.url',
  'source.note',
  'extends',
] as const satisfies readonly WorkbookHead[];
const requiredHeads: readonly WorkbookHead[] = [
  'id',
  'title',
  'version',
  'publisher',
  'language',
  'source.title',
];
const textHeads: readonly WorkbookHead[] = ['title', 'publisher', 'source.title', 'source.note'];

function headOfWorkbook(
  grid: Grid,
  words: readonly WorkbookWords[],
  faults: CellFault[],
): { readonly data: Readonly<Record<string, unknown>>; readonly language: Language } {
  const found = new Map<string, string>();
  for (const row of grid.rows) {
    const label = textAt(row, 1).toLowerCase();
    if (grid.formulas.has(cellKey(row.number, 2))) {
      const heading = textAt(row, 1);
      faults.push({
        ...{ sheet: grid.name, row: row.number, column: 2 },
        ...{ why: 'formula' as const, heading, value: textAt(row, 2) },
      });
    }
    const value = textAt(row, 2);
    if (value === '') continue;
    for (const key of heads) {
      for (const one of words) {
        const name = one.head[key].toLowerCase();
        if (label === name) found.set(key, value);
        for (const language of languages) {
          if (label === `${name} (${one.languages[language].toLowerCase()})`) {
            found.set(`${key} ${language}`, value);
          }
        }
      }
    }
  }
  for (const key of requiredHeads) {
    if (found.has(key)) continue;
    const heading = words[0]!.head[key];
    faults.push({ sheet: grid.name, row: 1, column: 2, why: 'no-setting', heading, value: '' });
  }
  const language = languages.find((one) => one === found.get('language')) ?? 'en';
  const text = (key: WorkbookHead): unknown => {
    const own = found.get(key);
    if (!textHeads.includes(key)) return own;
    const translated = languages.flatMap((one) => {
      const value = found.get(`${key} ${one}`);
      return value === undefined ? [] : [[one, value] as const];
    });
    if (translated.length === 0) return own;
    return { ...(own !== undefined && { [language]: own }), ...Object.fromEntries(translated) };
  };
  const source: Record<string, unknown> = {};
  const data: Record<string, unknown> = {};
  for (const key of heads) {
    const value = key === 'language' ? language : text(key);
    if (value === undefined) continue;
    if (key.startsWith('source.')) source[key.slice('source.'.length)] = value;
    else data[key] = value;
  }
  return { data: { ...data, source }, language };
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
