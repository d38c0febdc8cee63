import { parse, CsvError } from 'csv-parse/sync';
import type { ForeignPlace } from '../model/exchange.ts';

/** A row of a table in a text file, with the line on which it begins. */
export interface ForeignRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Of a workbook: what is known of its cells, by their places in the row from 0. */
  readonly cell?: RowInSheet | undefined;
}

/** A row of a sheet of a workbook. */
export interface RowInSheet {
  readonly sheet: string;
  /** The number of the column in the sheet, from 1. */
  readonly column: (at: number) => number;
  readonly isFormula: (at: number) => boolean;
  /** Whether it is a number that was typed as such, so that 1.10 is 1.1. */
  readonly isNumber: (at: number) => boolean;
}

/** Where a row is, or a cell of it. */
export const placeOfRow = ({ line, cell }: ForeignRow, at = 0): ForeignPlace =>
  cell ? { sheet: cell.sheet, row: line, column: cell.column(at) } : line;

/** The rows of a table, at most so many; the line that can't be read where it is none. */
export function readTable(
  text: string,
  delimiter: string,
  most: number,
): readonly ForeignRow[] | { readonly brokenAt: number } {
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: most,
      ...(delimiter === '\t' && { quote: null }),
    }) as unknown as readonly {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    return records.map(({ record, info }) => ({
      cells: record,
      line: Math.max(1, info.lines - breaksIn(record)),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { brokenAt: Number(error['lines'] ?? 1) };
  }
}

/** A cell may have lines of its own; the count of the reader is at the end of the row. */
const breaksIn = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** What stands between the cells of a row, as the first line that has several shows: above it may be a title. */
export function delimiterOf(text: string): string {
  const lines = text.slice(0, lookedThrough).split(/\r\n|\n|\r/);
  const bare = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, ''));
  const first = bare.find((line) => /[,;\t]/.test(line)) ?? '';
  const count = (sign: string): number => first.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** In signs: further down are no headings. */
const lookedThrough = 20_000;
