import { stringify } from 'csv-stringify/sync';
import type { GapsView, RequirementView } from '../report/gaps.ts';
import type { PlannedView } from '../report/plan.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';

/**
 * The requirements of a gap report as a table for Excel and its like: one row for each, with a byte order
 * mark, without which Excel spoils Welsh letters. No cell can be a formula.
 */
export function formatGapsCsv(
  { practitioner, target, requirements, pillars }: GapsView,
  words: Words,
): string {
  const { headings } = words;
  const titles = new Map(pillars.map(({ id, title }) => [id, title]));
  const columns: readonly (readonly [string, (one: RequirementView) => string])[] = [
    // So that the tables of several people can be put below each other.
    [headings.applicant, () => practitioner.name],
    [headings.target, () => target],
    [headings.requirement, ({ id }) => id],
    [headings.level, ({ through }) => through],
    [headings.pillar, ({ pillar = '' }) => titles.get(pillar) ?? pillar],
    [headings.statement, ({ text }) => text],
    [headings.state, ({ state }) => words.states[state]],
    [headings.evidence, ({ evidence }) => evidence.map(({ title }) => title).join('; ')],
    [headings.latest, ({ latest = '' }) => latest],
    [headings.why, ({ why }) => why.join(' ')],
    [headings.next, ({ next = '' }) => next],
    [headings.planned, ({ planned }) => (planned ? plannedCell(planned) : '')],
  ];
  const rows = requirements.map((one) => columns.map(([, cell]) => cleanText(cell(one))));
  return stringify([columns.map(([heading]) => heading), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** What is planned for a requirement, and until when. */
const plannedCell = ({ need, action = need, by }: PlannedView): string =>
  [action, ...(by ? [by.date ?? by.written] : [])].join('; ');
