import { linesOf, type MarkdownLine } from './markdown-lines.ts';

export interface TableCell {
  /** As written, without the spaces around it. */
  readonly text: string;
  /** Offset of the text in the file. */
  readonly start: number;
}

export type TableRow = readonly TableCell[];

/** One table of a Markdown text. */
export interface MarkdownTable {
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  /** Offset of the end of its last line, before what ends that line. */
  readonly end: number;
  /** What stands before the first cell: spaces. */
  readonly indent: string;
  /** What ends the line of its head. */
  readonly ending: string;
}

/** The tables of a Markdown text. What stands in code fences and comments is none. */
export function tablesOf(markdown: string): readonly MarkdownTable[] {
  const tables: (MarkdownTable & { readonly rows: TableRow[]; end: number })[] = [];
  let above: MarkdownLine | undefined;
  let isOpen = false;
  for (const line of linesOf(markdown)) {
    const cells = cellsOf(line);
    const last = tables.at(-1);
    const isRule = cells.every(({ text }) => /^:?-+:?$/.test(text));
    if (cells.length === 0) {
      isOpen = false;
    } else if (isOpen && last) {
      // A table goes on to the next free line, whatever looks like the head of another.
      if (!isRule) last.rows.push(cells);
      last.end = endOf(line);
    } else if (above && isRule) {
      tables.push({
        head: cellsOf(above),
        rows: [],
        end: endOf(line),
        indent: /^ */.exec(above.text)![0],
        ending: above.ending,
      });
      isOpen = true;
    }
    above = cells.length === 0 ? undefined : line;
  }
  return tables;
}

const endOf = ({ start, text }: MarkdownLine): number => start + text.length;

/** The cells of a row; none where the line is no row of a table. */
function cellsOf({ text, start, isVerbatim }: MarkdownLine): TableRow {
  const from = /^[ \t]{0,3}(?![ \t])\|?/.exec(text)?.[0].length;
  if (isVerbatim || from === undefined || !hasBar(text)) return [];
  return [...text.slice(from).matchAll(/((?:[^|\\]|\\.|\\$)*)(?:\||$)/g)]
    .filter(({ 0: whole }) => whole !== '')
    .map(({ 1: cell = '', index }) => {
      const lead = cell.length - cell.trimStart().length;
      return { text: cell.trim(), start: start + from + index + lead };
    });
}

/** Whether anything divides cells in a line: a bar that is not escaped. */
const hasBar = (line: string): boolean => line.replace(/\\./g, '').includes('|');

/** What a reader sees of a cell: escapes, emphasis and links are taken off. */
export function plainCell(cell: string): string {
  return cell
    .replace(
      /\\([!-/:-@[-`{-~])|\[([^[\]]*)\]\([^()]*\)|\*\*|`|(<br ?\/?>)/gi,
      (_, escaped?: string, label?: string, lineBreak?: string) =>
        escaped ?? label ?? (lineBreak === undefined ? '' : ' '),
    )
    .trim();
}
