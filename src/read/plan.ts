import type { SourceFile } from '../model/folder.ts';
import type { PlanRow } from '../model/portfolio.ts';
import type { SourceSet } from './source-set.ts';

interface Cell {
  readonly text: string;
  /** Offset of the text in the file. */
  readonly start: number;
}

/**
 * Reads the rows of the tables in `plan.md` that have a column "Need". Whatever else stands in the file
 * is the practitioner's own.
 */
export function readPlan(source: SourceFile | undefined, sources: SourceSet): readonly PlanRow[] {
  const file = source && sources.open(source);
  if (!file) return [];
  const rows: PlanRow[] = [];
  /** The place of the column in the table that one is in. */
  let column = -1;
  let above: readonly Cell[] = [];
  for (const { 1: line = '', index } of file.text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const cells = cellsOf(line, index);
    const isRule = cells.length > 0 && cells.every(({ text }) => /^:?-+:?$/.test(text));
    if (cells.length === 0) column = -1;
    else if (isRule) column = above.findIndex(({ text }) => /^(?:need|angen)\b/i.test(text));
    else if (column >= 0) {
      const { text, start } = cells[column] ?? { text: '', start: index };
      if (text !== '') {
        rows.push({ need: text, at: { file: file.path, start, end: start + text.length } });
      }
    }
    above = cells;
  }
  return rows;
}

/** The cells of a row; none where the line is no row of a table. */
function cellsOf(line: string, offset: number): readonly Cell[] {
  const from = /^[ \t]{0,3}\|/.exec(line)?.[0].length;
  if (from === undefined) return [];
  return [...line.slice(from).matchAll(/((?:[^|\\]|\\.)*)(?:\||$)/g)]
    .filter(({ 0: whole }) => whole !== '')
    .map(({ 1: cell = '', index }) => {
      const lead = cell.length - cell.trimStart().length;
      return { text: cell.trim(), start: offset + from + index + lead };
    });
}
