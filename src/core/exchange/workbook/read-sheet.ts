import { cellNumbers } from '../../text/columns.ts';
import { cellKey, type Grid, type GridRow, type MergedBlock } from './grid.ts';
import { UnreadableWorkbook } from './unreadable-workbook.ts';
import type { WorkbookParts } from './workbook-parts.ts';

/** More than any framework has that people read. */
const most = { rows: 20_000, columns: 256, cells: 400_000, merged: 20_000, letters: 32_767 };

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** How numbers are shown, by the number of the style. */
  readonly styles: readonly NumberStyle[];
  /** Whether days count from 1904, as on older Macs. */
  readonly from1904: boolean;
}

/** With so many decimals, or as a day, or as it is. */
export type NumberStyle =
  | { readonly as: 'decimals'; readonly decimals: number; readonly digits: number }
  | { readonly as: 'day' }
  | { readonly as: 'plain' };

/** A cell while it is read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  formula: boolean;
}

/** Reads one sheet row by row, and ends as soon as it has more than a framework can have. */
export function readSheet(
  parts: WorkbookParts,
  {
    path,
    name,
    hidden,
  }: { readonly path: string; readonly name: string; readonly hidden: boolean },
  shared: SharedParts,
): Grid {
  const rows = new Map<number, string[]>();
  const [formulas, numbers] = [new Set<string>(), new Set<string>()];
  const merged: MergedBlock[] = [];
  let [row, column, cells] = [0, 0, 0];
  let cell: OpenCell | undefined;
  let inside: 'v' | 't' | undefined;
  let phonetic = false;
  const close = ({ row: at, column: beside, ...read }: OpenCell): void => {
    const { text, isNumber } = shownText({ row: at, column: beside, ...read }, shared);
    if (read.formula || read.type === 'e') formulas.add(cellKey(at, beside));
    if (text.trim() === '') return;
    cells += 1;
    if (cells > most.cells || beside > most.columns) {
      throw new UnreadableWorkbook({ why: 'too-many-cells', sheet: name, allowed: most.cells });
    }
    if (isNumber) numbers.add(cellKey(at, beside));
    const known = rows.get(at);
    const line = known ?? [];
    if (!known) rows.set(at, line);
    while (line.length < beside) line.push('');
    line[beside - 1] = text;
    if (rows.size > most.rows) {
      throw new UnreadableWorkbook({ why: 'too-many-rows', sheet: name, allowed: most.rows });
    }
  };
  parts.read(path, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        column = 0;
      } else if (tag === 'c') {
        const at = cellNumbers(attributes['r'] ?? '');
        column = at.column || column + 1;
        cell = {
          row: at.row || row,
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: '',
          inline: '',
          formula: false,
        };
      } else if (tag === 'f' && cell) cell.formula = true;
      else if (tag === 'v' || tag === 't') inside = tag;
      else if (tag === 'rPh') phonetic = true;
      else if (tag === 'mergeCell' && merged.length < most.merged) {
        const [from = '', to = from] = (attributes['ref'] ?? '').split(':');
        const [first, last] = [cellNumbers(from), cellNumbers(to)];
        merged.push({
          top: first.row || 1,
          bottom: last.row || Infinity,
          left: first.column || 1,
          right: last.column || most.columns,
        });
      }
    },
    text: (text) => {
      if (!cell || phonetic) return;
      if (inside === 'v') cell.value += text;
      else if (inside === 't') cell.inline += text;
      if (cell.value.length + cell.inline.length > most.letters) {
        throw new UnreadableWorkbook({ why: 'long-cell', sheet: name, allowed: most.letters });
      }
    },
    close: (tag) => {
      if (tag === 'c' && cell) {
        close(cell);
        cell = undefined;
      } else if (tag === 'v' || tag === 't') inside = undefined;
      else if (tag === 'rPh') phonetic = false;
    },
  });
  const sorted = [...rows].sort(([one], [other]) => one - other);
  return {
    name,
    hidden,
    rows: sorted.map(([number, line]): GridRow => ({ number, cells: line })),
    merged,
    formulas,
    numbers,
  };
}

/** The text of a cell as the spreadsheet shows it. */
function shownText(
  { type, value, inline, style }: OpenCell,
  { strings, styles, from1904 }: SharedParts,
): { readonly text: string; readonly isNumber?: boolean } {
  switch (type) {
    case 's':
      return { text: strings[Number(value)] ?? '' };
    case 'inlineStr':
      return { text: unescaped(inline) };
    case 'str':
    case 'd':
      return { text: unescaped(value) };
    case 'b':
      return { text: value.trim() === '1' ? 'yes' : 'no' };
    case 'e':
      return { text: value };
    default:
      return numberText(value, styles[style] ?? { as: 'plain' }, from1904);
  }
}

function numberText(value: string, style: NumberStyle, from1904: boolean) {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { text: value };
  if (style.as === 'decimals') {
    return { text: number.toFixed(style.decimals).padStart(style.digits, '0') };
  }
  if (style.as === 'day') return { text: dayText(number, from1904) };
  // Programs write 1.1 as 1.1000000000000001, too.
  return { text: String(Number(number.toPrecision(15))), isNumber: true };
}

function dayText(number: number, from1904: boolean): string {
  const day = new Date(Math.round((number + (from1904 ? 1462 : 0) - 25_569) * 86_400) * 1000);
  return Number.isNaN(day.getTime()) ? String(number) : day.toISOString().slice(0, 10);
}

/** Office writes signs that XML can't hold, and what looks like them, by their number. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
