/** A row of a sheet that has something in it. */
export interface GridRow {
  readonly number: number;
  /** The texts of its cells from column A on, as the spreadsheet shows them. */
  readonly cells: readonly string[];
}

/** A block of cells that are shown as one, with its first and last row and column. */
export interface MergedBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet of a workbook as it was read. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly merged: readonly MergedBlock[];
  /** Cells with a formula or an error in them, and those whose number was typed without a format, by `cellKey`. */
  readonly formulas: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

export const cellKey = (row: number, column: number): string => `${String(row)} ${String(column)}`;
