import type { SourceFile } from '../../model/folder.ts';
import { plainCell, tablesOf, type TableRow } from '../../text/markdown-tables.ts';
import { planColumnsIn, saysDone, type PlanColumn } from './plan-columns.ts';
import type { PlannedDay, PlanRow } from '../../model/portfolio.ts';
import { dayPlanned } from '../../text/parse-date.ts';
import type { SourceSet } from '../source-set.ts';

/**
 * Reads the rows of the tables in `plan.md` that have a column "Need". Whatever else stands in the file
 * is the practitioner's own.
 */
export function readPlan(source: SourceFile | undefined, sources: SourceSet): readonly PlanRow[] {
  const file = source && sources.open(source);
  if (!file) return [];
  return tablesOf(file.text).flatMap(({ head, rows }) => {
    const columns = planColumnsIn(head.map(({ text }) => plainCell(text)));
    return columns.has('need') ? rows.flatMap((row) => rowOf(row, columns, file.path)) : [];
  });
}

/** One row; none where nothing stands under "Need". */
function rowOf(
  row: TableRow,
  columns: ReadonlyMap<PlanColumn, number>,
  file: string,
): readonly PlanRow[] {
  const cell = (column: PlanColumn) => row[columns.get(column) ?? -1];
  const text = (column: PlanColumn): string | undefined =>
    plainCell(cell(column)?.text ?? '') || undefined;
  const span = (column: PlanColumn) => {
    const { start = 0, text: written = '' } = cell(column) ?? {};
    return { file, start, end: start + written.length };
  };
  const day = (column: PlanColumn): PlannedDay | undefined => {
    const written = text(column);
    return written === undefined
      ? undefined
      : { written, date: dayPlanned(written), at: span(column) };
  };
  const need = text('need');
  if (need === undefined) return [];
  return [
    {
      need,
      action: text('action'),
      support: text('support'),
      measure: text('measure'),
      by: day('by'),
      review: day('review'),
      done: saysDone(text('done') ?? ''),
      at: span('need'),
    },
  ];
}
