import { hasPassed, isOpenRow, plannedRows, type PlannedRow } from '../assess/planned.ts';
import { isSatisfied, type Assessment, type Coverage } from '../model/assessment.ts';
import { isCalendarDate, type IsoDate } from '../model/date.ts';
import type { Library } from '../model/library.ts';
import type { PlannedDay } from '../model/portfolio.ts';
import type { Need } from '../assess/next-actions.ts';
import type { PlannedDayView, PlanRowView, PlanSummary } from './plan.ts';

/** The plan as it stands, and what of an assessment it has a row for. */
export interface PlanIndex {
  readonly summary: PlanSummary;
  /** The first row that names a requirement. */
  readonly rowOf: (coverage: Coverage) => PlanRowView | undefined;
  readonly isPlanned: (one: Need) => boolean;
}

export function indexPlan(assessment: Assessment, library: Library): PlanIndex {
  const planned = plannedRows(assessment, library);
  const rows = planned.map((one) => rowView(one, assessment.asOf));
  const rowOf = (coverage: Coverage): PlanRowView | undefined =>
    rows[planned.findIndex((one) => one.coverage.includes(coverage))];
  const open = assessment.coverage.filter(({ state }) => !isSatisfied(state));
  const count = open.filter((one) => rowOf(one) !== undefined).length;
  return {
    summary: { rows, planned: count, unplanned: open.length - count },
    rowOf,
    isPlanned: ({ subject }) =>
      subject.kind === 'requirement'
        ? rowOf(subject.coverage) !== undefined
        : planned.some(({ conditions }) =>
            conditions.some(
              ({ pillar, condition }) =>
                pillar === subject.pillar &&
                condition.kind === subject.condition.kind &&
                condition.aspect === subject.condition.aspect,
            ),
          ),
  };
}

function rowView(planned: PlannedRow, asOf: IsoDate): PlanRowView {
  const { row, coverage, conditions } = planned;
  const isKnown = coverage.length + conditions.length > 0;
  const isOpen = isOpenRow(planned);
  return {
    need: row.need,
    action: row.action,
    support: row.support,
    measure: row.measure,
    by: row.by && dayView(row.by),
    review: row.review && dayView(row.review),
    done: row.done,
    state: isKnown ? (isOpen ? 'open' : 'met') : 'unknown',
    overdue: isOpen && hasPassed(row, asOf),
  };
}

const dayView = ({ written, date }: PlannedDay): PlannedDayView => ({
  written,
  date: date !== undefined && isCalendarDate(date) ? date : undefined,
});
