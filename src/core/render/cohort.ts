import { cohortLines } from '../report/cohort-view.ts';
import type { CohortView } from '../report/cohort.ts';
import { formatJson, formatJsonLine } from '../text/json.ts';
import { formatCohortTerminal } from './cohort-terminal.ts';
import type { RenderContext } from './index.ts';

type Formatter = (view: CohortView, context: RenderContext) => string | Promise<string>;

/** Every form that many portfolios together can take. */
export const cohortFormats = {
  terminal: (view, { words, terminal, all }) =>
    formatCohortTerminal(view, words, { ...terminal, all }),
  json: (view) => formatJson(view),
  ndjson: (view) => cohortLines(view).map(formatJsonLine).join(''),
} satisfies Record<string, Formatter>;

export type CohortFormat = keyof typeof cohortFormats;
