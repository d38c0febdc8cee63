import { isHeadOfColumn } from '../../text/telling-head.ts';
import type { Attributes } from './markup.ts';
import type { Family } from './xml-words.ts';

type Part = 'table' | 'row' | 'cell';

const inOffice: Readonly<Record<string, Part>> = { tbl: 'table', tr: 'row', tc: 'cell' };
const partsOf: Readonly<Partial<Record<Family, Readonly<Record<string, Part>>>>> = {
  word: inOffice,
  drawing: inOffice,
  odf: {
    table: 'table',
    'table-row': 'row',
    'table-cell': 'cell',
    'covered-table-cell': 'cell',
  },
};

const partOf = (family: Family, local: string): Part | undefined => {
  const parts = partsOf[family];
  return parts && Object.hasOwn(parts, local) ? parts[local] : undefined;
};

/** Longer cells are no heads, and more columns are in no table that people read. */
const most = { head: 60, columns: 1000 };

interface Table {
  /** Once a row has named what is below it. */
  heads: ReadonlyMap<number, string> | undefined;
  readonly row: string[];
  column: number;
  isInCell: boolean;
}

/**
 * The tables of a document. A date or a number says what it is only together with the head of its column, so
 * the head is put before it where it names a personal detail.
 */
export class Tables {
  readonly #open: Table[] = [];

  begin(family: Family, local: string, attributes: Attributes): void {
    const part = partOf(family, local);
    if (part === 'table') {
      this.#open.push({ heads: undefined, row: [], column: 0, isInCell: false });
    }
    const table = this.#open.at(-1);
    if (!table) return;
    if (part === 'row') {
      table.row.length = 0;
      table.column = 0;
    } else if (part === 'cell') {
      table.isInCell = true;
      table.column += 1;
    } else if (family === 'word' && local === 'gridSpan') {
      table.column += columns(attributes.get('w:val')) - 1;
    }
    if (part === 'cell' && family === 'odf') {
      table.column += columns(attributes.get('table:number-columns-repeated')) - 1;
    }
  }

  end(family: Family, local: string): void {
    const part = partOf(family, local);
    const table = this.#open.at(-1);
    if (!part || !table) return;
    if (part === 'table') this.#open.pop();
    else if (part === 'cell') table.isInCell = false;
    else table.heads ??= headsOf(table.row);
  }

  /** What a paragraph says, behind the head of its column. */
  said(text: string): string {
    const table = this.#open.at(-1);
    if (!table?.isInCell || text.trim() === '') return text;
    const { heads, row, column } = table;
    const head = heads?.get(column);
    if (head !== undefined && /\d/.test(text)) return `${head}: ${text}`;
    if (!heads && column <= most.columns) {
      row[column] = `${row[column] ?? ''} ${text.trim()}`.trim().slice(0, most.head + 1);
    }
    return text;
  }
}

/** How many columns a cell covers. */
const columns = (written: string | undefined): number =>
  Math.min(Math.max(1, Number(written) || 1), most.columns);

function headsOf(row: readonly string[]): Table['heads'] {
  const found = new Map<number, string>();
  row.forEach((text, column) => {
    if (text.length <= most.head && isHeadOfColumn(text)) found.set(column, text);
  });
  return found.size > 0 ? found : undefined;
}
