import { stringify } from 'csv-stringify/sync';
import type { CohortTable } from '../report/cohort-tables.ts';
import { cleanText } from '../text/clean.ts';

/**
 * One table for spreadsheets and databases: with a byte order mark, without which Excel spoils Welsh letters. Days
 * are written 2026-03-14, and no text can be a formula.
 */
export const formatCohortCsv = ({
  columns,
  rows,
}: Pick<CohortTable, 'rows'> & {
  readonly columns: readonly { readonly title: string }[];
}): string =>
  stringify(
    [
      columns.map(({ title }) => title),
      ...rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cleanText(cell) : (cell ?? ''))),
      ),
    ],
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
