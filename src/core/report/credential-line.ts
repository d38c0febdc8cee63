import type { State } from '../model/assessment.ts';
import { daysBetween, isCalendarDate, type IsoDate } from '../model/date.ts';

/** From when to when each credential is valid, on a line of years. */
export interface CredentialLineView {
  readonly years: readonly number[];
  /** A point of time in years: the middle of 2026 is 2026.5. */
  readonly today: number;
  readonly rows: readonly CredentialLineRow[];
}

export interface CredentialLineRow {
  readonly title: string;
  readonly state: State;
  readonly issued?: IsoDate | undefined;
  readonly expires?: IsoDate | undefined;
  /** Where it begins on the line and where it ends, in years; at the ends of the line where no day is known. */
  readonly from: number;
  readonly to: number;
  /** For each year how much of it is covered. */
  readonly cover: readonly ('whole' | 'part' | 'none')[];
}

type Dated = Pick<CredentialLineRow, 'title' | 'state' | 'issued' | 'expires'>;

/** So many years before and after today are shown. */
const yearsBefore = 3;
const yearsAfter = 5;

/** Undefined where no credential has a day on which it begins or ends. */
export function viewCredentialLine(
  credentials: readonly Dated[],
  asOf: IsoDate,
): CredentialLineView | undefined {
  const isDay = (day: IsoDate | undefined): day is IsoDate =>
    day !== undefined && isCalendarDate(day);
  const dated = credentials
    .map(({ title, state, issued, expires }) => ({
      title,
      state,
      issued: isDay(issued) ? issued : undefined,
      expires: isDay(expires) ? expires : undefined,
    }))
    .filter(({ issued, expires }) => issued !== undefined || expires !== undefined);
  if (dated.length === 0) return undefined;
  const now = yearOf(asOf);
  const named = dated.flatMap(({ issued, expires }) =>
    [issued, expires].flatMap((day) => (day === undefined ? [] : [yearOf(day)])),
  );
  const first = Math.max(now - yearsBefore, Math.min(now, ...named));
  const last = Math.min(now + yearsAfter, Math.max(now, ...named));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    years,
    today: pointOf(asOf, 0),
    rows: dated.map((one) => {
      const within = (point: number): number => Math.min(last + 1, Math.max(first, point));
      const from = one.issued === undefined ? first : within(pointOf(one.issued, 0));
      // It is valid on the day on which it ends.
      const to = one.expires === undefined ? last + 1 : within(pointOf(one.expires, 1));
      return {
        ...one,
        from,
        to,
        cover: years.map((year) =>
          to <= year || from >= year + 1
            ? 'none'
            : from <= year && to >= year + 1
              ? 'whole'
              : 'part',
        ),
      };
    }),
  };
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** A day, or so many days after it, as a point on the line; a thousandth of a year is nine hours. */
function pointOf(day: IsoDate, after: number): number {
  const year = yearOf(day);
  const start = `${day.slice(0, 4)}-01-01` as IsoDate;
  const next = `${String(year + 1).padStart(4, '0')}-01-01` as IsoDate;
  const share = (daysBetween(start, day) + after) / daysBetween(start, next);
  return Math.round((year + share) * 1000) / 1000;
}
