import { cohortLines } from '../report/cohort-view.ts';
import { cohortTables, pageColumns } from '../report/cohort-tables.ts';
import type { CohortView } from '../report/cohort.ts';
import { formatJson, formatJsonLine } from '../text/json.ts';
import type { CohortHeading } from '../words/en-cohort.ts';
import { formatCohortTerminal } from './cohort-terminal.ts';
import type { RenderContext } from './render-context.ts';

/** How many portfolios together are shown. */
export interface CohortContext extends RenderContext {
  /** The columns of the table of people, where somebody chose them. */
  readonly columns?: readonly CohortHeading[] | undefined;
}

/** One file of an output, where there are several. */
export interface NamedOutput {
  readonly name: string;
  readonly text: string;
}

/** A text; the bytes of a file that holds more than text; or several files. */
type CohortOutput = string | Uint8Array | readonly NamedOutput[];

type Formatter = (view: CohortView, context: CohortContext) => CohortOutput | Promise<CohortOutput>;

/** Every form that many portfolios together can take. */
export const cohortFormats = {
  terminal: (view, { words, terminal, all, columns }) =>
    formatCohortTerminal(view, words, { ...terminal, all, columns }),
  html: async (view, { words, language, templates, columns = pageColumns }) => {
    const { formatCohortHtml } = await import('./cohort-html.ts');
    const { files, hashOf } = await templates();
    const tables = cohortTables(view, words, columns);
    return formatCohortHtml({ view, tables, language, words, templates: files, hashOf });
  },
  xlsx: async (view, { words, columns }) => {
    const { formatCohortXlsx } = await import('./cohort-xlsx.ts');
    return formatCohortXlsx(cohortTables(view, words, columns), words, view.asOf);
  },
  csv: async (view, { words, columns }) => {
    const { formatCohortCsv } = await import('./cohort-csv.ts');
    return cohortTables(view, words, columns).map((table) => ({
      name: `${table.name}.csv`,
      text: formatCohortCsv(table),
    }));
  },
  json: (view) => formatJson(view),
  ndjson: (view) => cohortLines(view).map(formatJsonLine).join(''),
} satisfies Record<string, Formatter>;

export type CohortFormat = keyof typeof cohortFormats;
