import type { IsoDate, Period } from '../model/date.ts';
import type { RecordedCpd } from '../model/recorded-cpd.ts';

/** One figure of the form, beside what is asked. */
export interface CpdFigure {
  readonly label: string;
  readonly found: string;
  readonly asked: string;
  /** Whether the figure lies where the form wants it. It says nothing of the standards. */
  readonly fits: boolean;
  readonly next?: string | undefined;
}

/** What a portfolio has of a CPD record, as plain data in one language. */
export interface CpdView {
  readonly cycle: Period;
  readonly period: Period;
  readonly periodText: string;
  readonly renewal: RecordedCpd['renewal'];
  readonly renewalText: string;
  readonly firstYears: RecordedCpd['firstYears'];
  readonly auditText: string;
  readonly figures: readonly CpdFigure[];
  readonly activities: readonly {
    readonly id: string;
    readonly title: string;
    readonly type: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly days: string;
  }[];
  readonly leftOut: RecordedCpd['leftOut'];
  readonly leftOutText?: string | undefined;
  readonly types: RecordedCpd['types'];
  readonly stretches: readonly {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly days: string;
    readonly months: number;
    readonly explained: boolean;
    readonly explanation: string;
  }[];
  readonly texts: readonly {
    readonly id: string;
    readonly title: string;
    readonly file: string;
    readonly words?: number | undefined;
    /** About how many words it may have. */
    readonly limit: number;
  }[];
}
