import { guessColumns, namedInMap, sheetNameHeading } from '../list.ts';
import type { ForeignRow } from '../tables.ts';
import { cellKey, type Grid, type GridRow } from './grid.ts';

/** Rows in which headings are looked for; above them is often a title. */
const lookedAt = 30;
/** In letters: a longer text is no heading. */
const longestHeading = 60;

/** The sheets of a workbook as one list, below one row of headings. */
export interface ListSheets {
  readonly rows: readonly ForeignRow[];
  /** Sheets that have nothing in common with it. */
  readonly ignored: readonly string[];
  /** Whether it holds numbers much more than words, as a budget does. */
  readonly isFigures: boolean;
}

/** The row of headings of a table. */
interface HeadingRow<Row> {
  readonly heading: Row;
  /** How many columns it seems to name. */
  readonly guesses: number;
  /** Whether it has the column of statements that a map names. */
  readonly isMapped: boolean;
}

interface SheetWithHeadings extends HeadingRow<GridRow> {
  readonly grid: Grid;
}

/**
 * The statements of every sheet that looks like a list, or that has the column of statements of a map that is typed;
 * undefined where no sheet has anything in it.
 */
export function listInSheets(grids: readonly Grid[], map?: string): ListSheets | undefined {
  const shown = grids.filter(({ rows, hidden }) => rows.length > 0 && !hidden);
  const sheets = shown.map((grid): SheetWithHeadings => ({ grid, ...headingOf(grid.rows, map) }));
  const mapped = sheets.filter(({ isMapped }) => isMapped);
  const chosen = mapped.length > 0 ? mapped : guessedSheets(sheets);
  const [first] = chosen;
  if (!first) return undefined;
  const headings: string[] = [];
  const merged: ForeignRow[] = [];
  for (const sheet of chosen) {
    const places = sheet.heading.cells.map((cell, index) =>
      placeInList(
        headings,
        cell.trim() === '' ? '' : cell.trim(),
        sheet === first ? index : undefined,
      ),
    );
    const { grid } = sheet;
    for (const row of filledRows(sheet)) {
      const cells: string[] = [];
      row.cells.forEach((cell, index) => {
        const at = places[index] ?? index;
        while (cells.length <= at) cells.push('');
        cells[at] = cell;
      });
      const key = (at: number): string => cellKey(row.number, columnOf(at));
      const columnOf = (at: number): number => Math.max(0, places.indexOf(at)) + 1;
      merged.push({
        cells,
        line: row.number,
        cell: {
          sheet: grid.name,
          column: columnOf,
          isFormula: (at) => grid.formulas.has(key(at)),
          isNumber: (at) => grid.numbers.has(key(at)),
        },
      });
    }
  }
  const nameAt = headings.length;
  const named = merged.map((row) => {
    const cells = [...row.cells];
    while (cells.length < nameAt) cells.push('');
    return { ...row, cells: [...cells.slice(0, nameAt), row.cell?.sheet ?? ''] };
  });
  const isWithNames = chosen.length > 1 || namedInMap(map).includes(sheetNameHeading);
  const heading: ForeignRow = {
    cells: isWithNames ? [...headings, sheetNameHeading] : headings,
    line: first.heading.number,
    cell: {
      sheet: first.grid.name,
      column: (at) => at + 1,
      isFormula: () => false,
      isNumber: () => false,
    },
  };
  return {
    rows: [heading, ...(isWithNames ? named : merged)],
    ignored: grids
      .filter((grid) => grid.rows.length > 0 && !chosen.some((one) => one.grid === grid))
      .map(({ name }) => name),
    isFigures: chosen.every(hasFigures),
  };
}

/** The place of a heading among those of the list; new ones come last. */
function placeInList(headings: string[], heading: string, own: number | undefined): number {
  if (own !== undefined) {
    headings[own] = heading;
    return own;
  }
  const at = headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase());
  return at >= 0 ? at : headings.push(heading) - 1;
}

/** The sheets that look like lists; otherwise the first, and those with the same headings. */
function guessedSheets(sheets: readonly SheetWithHeadings[]): readonly SheetWithHeadings[] {
  const guessed = sheets.filter(({ guesses }) => guesses > 0);
  if (guessed.length > 0) return guessed;
  const headings = ({ heading }: SheetWithHeadings): string =>
    heading.cells.map((cell) => cell.trim().toLowerCase()).join('\n');
  return sheets.filter((one) => headings(one) === headings(sheets[0]!));
}

/** The row of headings: it has what the map names, or what lists usually say; above it may be a title. */
function headingOf<Row extends { readonly cells: readonly string[] }>(
  rows: readonly Row[],
  map: string | undefined,
): HeadingRow<Row> {
  const named = namedInMap(map);
  const candidates = rows.slice(0, lookedAt).map((row) => {
    const isShort = row.cells.every((cell) => cell.length <= longestHeading);
    const guess = isShort ? guessColumns(row.cells) : {};
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    const cells = new Set(row.cells.map((cell) => cell.trim().toLowerCase()));
    return {
      heading: row,
      guesses: guess.text === undefined || filled < 2 ? 0 : Object.keys(guess).length,
      isMapped: named[0] !== undefined && cells.has(named[0]),
      found: named.filter((name) => cells.has(name)).length,
    };
  });
  const mapped = candidates.filter(({ isMapped }) => isMapped);
  if (mapped.length > 0) {
    return mapped.reduce((one, other) => (other.found > one.found ? other : one));
  }
  const best = candidates.reduce((one, other) => (other.guesses > one.guesses ? other : one));
  if (best.guesses > 0) return best;
  const filled = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return { heading: filled ?? rows[0]!, guesses: 0, isMapped: false };
}

/** A table in a text without what is above its headings, such as a title. */
export function belowTitle(
  rows: readonly ForeignRow[],
  map: string | undefined,
): readonly ForeignRow[] {
  return rows.length === 0 ? rows : rows.slice(rows.indexOf(headingOf(rows, map).heading));
}

/** The rows below the headings. Of cells that were merged, each row has the text. */
function filledRows({ grid, heading }: SheetWithHeadings): readonly GridRow[] {
  const text = guessColumns(heading.cells).text;
  const rows = grid.rows.filter(({ number }) => number > heading.number);
  const cells = new Map(rows.map((row) => [row.number, [...row.cells]]));
  for (const { top, bottom, left, right } of grid.merged) {
    const value = cells.get(top)?.[left - 1] ?? '';
    // A statement that is merged over rows is one statement.
    if (value === '' || (text !== undefined && left - 1 <= text && text < right)) continue;
    for (const [number, line] of cells) {
      if (number <= top || number > bottom) continue;
      while (line.length < left) line.push('');
      if (line[left - 1] === '') line[left - 1] = value;
    }
  }
  return rows.map(({ number }) => ({ number, cells: cells.get(number)! }));
}

/** Whether at least a third of what is below the headings are numbers. */
function hasFigures({ grid, heading }: SheetWithHeadings): boolean {
  let [filled, numbers] = [0, 0];
  for (const { number, cells } of grid.rows) {
    if (number <= heading.number) continue;
    // Numbers in the first column count the rows.
    cells.forEach((cell, index) => {
      if (cell.trim() === '' || index === 0) return;
      filled += 1;
      const key = cellKey(number, index + 1);
      if (grid.numbers.has(key) || grid.formulas.has(key) || /^-?\d+\.\d\d$/.test(cell)) {
        numbers += 1;
      }
    });
  }
  return numbers > 0 && numbers * 3 >= filled;
}
