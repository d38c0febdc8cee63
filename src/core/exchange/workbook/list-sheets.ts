import { guessColumns, sheetNameHeading } from '../list.ts';
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

interface SheetWithHeadings {
  readonly grid: Grid;
  readonly heading: GridRow;
  readonly guesses: number;
}

/** The statements of every sheet that looks like a list; undefined where no sheet has anything in it. */
export function listInSheets(grids: readonly Grid[]): ListSheets | undefined {
  const shown = grids.filter(({ rows, hidden }) => rows.length > 0 && !hidden);
  const sheets = shown.map(withHeadings);
  const best = Math.max(0, ...sheets.map(({ guesses }) => guesses));
  const chosen = best === 0 ? sheets.slice(0, 1) : sheets.filter(({ guesses }) => guesses > 0);
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
  const isWithNames = chosen.length > 1;
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

function withHeadings(grid: Grid): SheetWithHeadings {
  const candidates = grid.rows.slice(0, lookedAt).map((row) => {
    const isShort = row.cells.every((cell) => cell.length <= longestHeading);
    const guess = isShort ? guessColumns(row.cells) : {};
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    return { row, guesses: guess.text === undefined || filled < 2 ? 0 : Object.keys(guess).length };
  });
  const best = candidates.reduce((one, other) => (other.guesses > one.guesses ? other : one));
  const heading =
    best.guesses > 0
      ? best.row
      : (grid.rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1) ??
        grid.rows[0]!);
  return { grid, heading, guesses: best.guesses };
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
