import type { CellFault, CellPlace } from '../../model/exchange.ts';
import { languages, type Language } from '../../model/text.ts';
import type { WorkbookHeading, WorkbookWords } from '../../model/workbook-words.ts';
import { tableColumns, type TableColumn, type TableName } from './framework-tables.ts';
import { fieldOfColumn } from './framework-sheets.ts';
import { cellKey, type Grid, type GridRow } from './grid.ts';

/** A row of a sheet as the data says it, with where each of its cells is. */
export interface WorkbookRow {
  readonly item: Readonly<Record<string, unknown>>;
  readonly at: (key: string) => CellPlace;
  /** What the column of a key is called there. */
  readonly heading: (key: string) => string;
  /** What to say where the sheet has no column of a key. */
  readonly missing: (key: string) => CellFault | undefined;
}

/** The rows of every sheet of a framework's workbook. */
export type WorkbookRows = Readonly<Record<TableName, readonly WorkbookRow[]>>;

/** An id that a row names. */
export const idAt = ({ item }: WorkbookRow, key: string): string | undefined => {
  const id = item[key];
  return typeof id === 'string' ? id : undefined;
};

/** A column of a sheet that otpath knows. */
interface FoundColumn {
  readonly column: TableColumn;
  readonly heading: string;
  /** Where it is, from 1. */
  readonly number: number;
  readonly translation: Language | undefined;
}

/** What reading a sheet needs beside it. */
export interface TableReading {
  readonly words: readonly WorkbookWords[];
  readonly language: Language;
  readonly faults: CellFault[];
  /** What a blank source means, where it can be left blank. */
  readonly ownSource?: string | undefined;
  /** The ids that a column can name, as far as they are known yet. */
  readonly idsFor: (column: TableColumn) => readonly string[];
  /** Hears of columns that have no place. */
  readonly ignored: (place: CellPlace, headings: readonly string[]) => void;
}

/** The rows of a sheet of the workbook of a framework. What is wrong in a cell goes to the faults. */
export function readTableSheet(
  name: TableName,
  grid: Grid,
  reading: TableReading,
): readonly WorkbookRow[] {
  const [heading, ...rows] = grid.rows;
  if (!heading) return [];
  const found = columnsIn(name, grid.name, heading, reading);
  return rows.flatMap((row): WorkbookRow[] => {
    const filled = found.filter(({ number }) => textAt(row, number) !== '');
    if (filled.length === 0) return [];
    const at = (key: string): CellPlace => ({
      sheet: grid.name,
      row: row.number,
      column: found.find(({ column }) => fieldOfColumn(column) === key)?.number ?? 1,
    });
    const item: Record<string, unknown> = {};
    for (const one of found) {
      const value = valueAt(row, one, grid, reading);
      if (value === undefined) continue;
      const field = fieldOfColumn(one.column);
      item[field] =
        one.column.kind === 'text' ? withTranslation(item[field], value, one, reading) : value;
    }
    for (const { column, number, heading: title } of found) {
      const field = fieldOfColumn(column);
      const isSource = column.key === 'source' && column.required;
      const whenBlank = isSource ? reading.ownSource : column.whenBlank;
      const isBlank = textAt(row, number) === '' && whenBlank !== undefined;
      if (isBlank) item[field] = whenBlank;
      const isMissing = column.required && item[field] === undefined;
      if (isMissing && !grid.formulas.has(cellKey(row.number, number))) {
        const place = { sheet: grid.name, row: row.number, column: number };
        if (!isKnown(reading.faults, place)) {
          const why = column.kind === 'id' ? 'missing-id' : 'missing';
          reading.faults.push({ ...place, why, heading: title, value: '' });
        }
      }
    }
    const titled = (key: string): string =>
      found.find(({ column }) => fieldOfColumn(column) === key)?.heading ??
      reading.words[0]!.headings[key as WorkbookHeading];
    const missing = (key: string): CellFault | undefined =>
      found.some(({ column }) => fieldOfColumn(column) === key)
        ? undefined
        : {
            ...{ sheet: grid.name, row: heading.number, column: 1, why: 'no-column', value: '' },
            ...{ heading: titled(key), offered: unknownIn(heading.cells, found) },
          };
    return [{ item, at, heading: titled, missing }];
  });
}

const isKnown = (faults: readonly CellFault[], { sheet, row, column }: CellPlace): boolean =>
  faults.some((one) => one.sheet === sheet && one.row === row && one.column === column);

export const textAt = ({ cells }: GridRow, column: number): string =>
  (cells[column - 1] ?? '').trim();

/** A text and its translation in one; the language of the framework alone is a plain text. */
function withTranslation(
  known: unknown,
  value: unknown,
  { translation }: FoundColumn,
  { language }: TableReading,
): unknown {
  if (translation === undefined || translation === language) {
    return typeof known === 'object' ? { [language]: value, ...known } : value;
  }
  return { ...(typeof known === 'string' && { [language]: known }), [translation]: value };
}

/** The columns of a sheet by their headings, in whichever language, with or without a translation. */
function columnsIn(
  name: TableName,
  sheet: string,
  { cells, number: row }: GridRow,
  { words, faults, ignored }: TableReading,
): readonly FoundColumn[] {
  const columns = tableColumns(name);
  const known = new Map<string, Pick<FoundColumn, 'column' | 'translation'>>();
  for (const one of words) {
    for (const column of columns) {
      const heading = one.headings[column.key].toLowerCase();
      known.set(heading, { column, translation: undefined });
      if (column.kind !== 'text') continue;
      for (const translation of languages) {
        known.set(`${heading} (${one.languages[translation].toLowerCase()})`, {
          column,
          translation,
        });
      }
    }
  }
  const found = cells.flatMap((cell, index): FoundColumn[] => {
    const one = known.get(cell.trim().toLowerCase());
    return one ? [{ ...one, heading: cell.trim(), number: index + 1 }] : [];
  });
  const missing = columns.filter(
    (column) => column.required && !found.some((one) => one.column === column && !one.translation),
  );
  for (const column of missing) {
    const heading = words[0]!.headings[column.key];
    const offered = unknownIn(cells, found);
    faults.push({ sheet, row, column: 1, why: 'no-column', heading, value: '', offered });
  }
  const odd = unknownIn(cells, found);
  if (odd.length > 0) ignored({ sheet, row, column: cells.indexOf(odd[0]!) + 1 }, odd);
  return found;
}

/** Headings that otpath doesn't know. */
const unknownIn = (
  cells: readonly string[],
  found: readonly Pick<FoundColumn, 'number'>[],
): readonly string[] =>
  cells.filter(
    (cell, index) => cell.trim() !== '' && !found.some(({ number }) => number === index + 1),
  );

const idShape = /^[A-Za-z][A-Za-z0-9._-]{0,99}$/;
const referenceShape = /^[A-Za-z][A-Za-z0-9._-]*(?::[A-Za-z][A-Za-z0-9._-]*)?$/;

function valueAt(
  row: GridRow,
  found: FoundColumn,
  grid: Grid,
  { faults, idsFor }: TableReading,
): unknown {
  const { column, heading, number } = found;
  const raw = row.cells[number - 1] ?? '';
  const value = raw.trim();
  const read: CellValue = grid.formulas.has(cellKey(row.number, number))
    ? { why: 'formula' }
    : value === ''
      ? { value: undefined }
      : readCell(raw, column);
  if ('value' in read) return read.value;
  const place = { sheet: grid.name, row: row.number, column: number };
  const { names } = column;
  const isName = read.why === 'not-an-id' && names !== undefined;
  const choices = isName ? idsFor(column) : [];
  faults.push({
    ...{ ...place, heading, value, ...read },
    ...(choices.length > 0 && { why: 'not-there' as const, offered: choices }),
  });
  return undefined;
}

/** What a cell says, or what is wrong with it. */
type CellValue = { readonly value: unknown } | Pick<CellFault, 'why' | 'offered'>;

const partsOf = (text: string, apart: RegExp): readonly string[] =>
  text
    .split(apart)
    .map((one) => one.trim())
    .filter((one) => one !== '');

function readCell(raw: string, { kind, words = [] }: TableColumn): CellValue {
  const text = raw.trim();
  switch (kind) {
    case 'id':
      return idShape.test(text) ? { value: text } : { why: 'not-an-id' };
    case 'reference':
      return referenceShape.test(text) ? { value: text } : { why: 'not-an-id' };
    case 'references': {
      const ids = partsOf(text, /[,;\n]/);
      return ids.every((one) => referenceShape.test(one)) ? { value: ids } : { why: 'not-an-id' };
    }
    case 'number':
      return /^\d{1,6}$/.test(text) && Number(text) > 0
        ? { value: Number(text) }
        : { why: 'not-a-number' };
    case 'yes':
      if (/^(?:yes|true|ydy|oes|ie)$/i.test(text)) return { value: true };
      return /^(?:no|false|nac ydy|nac oes|na)$/i.test(text)
        ? { value: undefined }
        : { why: 'not-offered', offered: ['yes', 'no'] };
    case 'word': {
      const value = words.find((one) => one === text.toLowerCase());
      return value === undefined ? { why: 'not-offered', offered: words } : { value };
    }
    case 'lines': {
      const lines = partsOf(text, /\n/);
      return { value: lines.length === 1 ? lines[0] : lines };
    }
    case 'texts':
      return { value: partsOf(text, /\n/) };
    case 'text':
      return { value: raw };
    case 'line':
      return { value: text };
  }
}
