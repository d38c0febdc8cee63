import type { Assessment, Coverage } from '../model/assessment.ts';
import { addDays, addMonths, hasHappened, type IsoDate, type Period } from '../model/date.ts';
import type { Evidence } from '../model/portfolio.ts';
import type { Part } from './sections.ts';
import type { Words } from '../words/index.ts';

/** When the evidence of each part happened. */
export interface TimelineView extends Period {
  /** The calendar's quarters of the time that the policy calls current; longer or shorter ones where that is. */
  readonly periods: readonly (Period & { readonly label: string })[];
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  /** Absent for what belongs to no pillar. */
  readonly id?: string | undefined;
  readonly title: string;
  /** Pieces of evidence that are too old to be current. */
  readonly older: number;
  /** Pieces of evidence in each period. A piece that claims something of two parts counts in both. */
  readonly counts: readonly number[];
}

/** Spans in months that begin with a year or divide one. */
const spans = [1, 3, 6, 12, 24, 60, 120, 240];
/** As many periods as fit side by side on paper. */
const mostPeriods = 8;

/** Undefined where no evidence claims anything that is asked. */
export function viewTimeline(
  { asOf, policy }: Assessment,
  parts: readonly Part[],
  words: Words,
): TimelineView | undefined {
  const current = policy.rules.currency_months.value;
  const whole = { from: addMonths(asOf, -current), to: asOf };
  const span = spans.find((months) => current / months <= mostPeriods) ?? spans.at(-1)!;
  const periods = divide(whole, span);
  const rows = parts.map(({ id, title, coverage }): TimelineRow => {
    const days = evidenceOf(coverage)
      .map(({ period }) => period.to)
      .filter((day) => hasHappened(day, asOf));
    return {
      id,
      title,
      older: days.filter((day) => day < whole.from).length,
      counts: periods.map(({ from, to }) => days.filter((day) => day >= from && day <= to).length),
    };
  });
  if (rows.every(({ older, counts }) => older + sum(counts) === 0)) return undefined;
  return {
    ...whole,
    periods: periods.map((period) => ({ ...period, label: words.span(period.from, period.to) })),
    rows,
  };
}

/** Divides a time where the calendar's spans end. The first and the last piece may be shorter. */
function divide({ from, to }: Period, months: number): readonly Period[] {
  const periods: Period[] = [];
  let start = from;
  while (start <= to) {
    const next = nextSpan(start, months);
    periods.push({ from: start, to: next > to ? to : addDays(next, -1) });
    start = next;
  }
  return periods;
}

/** The first day of the span after that of a day. */
function nextSpan(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const begun = (year * 12 + month - 1) % months;
  return addMonths(`${day.slice(0, 7)}-01` as IsoDate, months - begun);
}

/** Every piece of evidence that claims something here, once. */
function evidenceOf(coverage: readonly Coverage[]): readonly Evidence[] {
  const claiming = ({ claims, options }: Coverage): readonly Evidence[] => [
    ...claims.map(({ evidence }) => evidence),
    ...options.flatMap(claiming),
  ];
  return [...new Set(coverage.flatMap(claiming))];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
