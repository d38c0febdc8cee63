import type { IsoDate, Period } from '../model/date.ts';
import type { FirstYears, RecordedCpd, StretchWithout } from '../model/recorded-cpd.ts';

/** What reports say of a CPD record, in one language. */
export interface CpdWords {
  /** In place of a verdict: what is counted here meets no standard by itself. */
  readonly verdict: (asked: number, open: number) => string;
  readonly days: (period: Period) => string;
  /** The last day of an activity whose first day has been shown. */
  readonly until: (lastDay: IsoDate) => string;
  readonly lookedAt: (cycle: Period, period: Period) => string;
  readonly renewal: (standing: RecordedCpd['renewal']) => string;
  readonly audit: (percent: number, years: number, firstYears: FirstYears) => string;
  readonly leftOut: (leftOut: RecordedCpd['leftOut']) => string | undefined;
  readonly activities: string;
  readonly between: (least: number, most: number) => string;
  readonly types: string;
  readonly atLeast: (least: number) => string;
  readonly stretches: (months: number) => string;
  readonly stretchesFound: (count: number, unexplained: number) => string;
  readonly eachExplained: string;
  readonly explanation: (stretch: StretchWithout) => string;
  /** Undefined where there is no such file. */
  readonly wordsFound: (count: number | undefined) => string;
  readonly aboutWords: (limit: number) => string;
  readonly next: {
    readonly tooFew: (missing: number) => string;
    readonly tooMany: (over: number) => string;
    readonly tooAlike: (missing: number, found: number) => string;
    readonly unexplained: string;
    readonly write: (file: string) => string;
    readonly tooLong: (over: number) => string;
  };
}

/** Headings, column heads and labels of a CPD record. */
export type CpdHeading =
  | 'cpdRecord'
  | 'cpdPeriod'
  | 'cpdRenewal'
  | 'cpdAudit'
  | 'cpdForm'
  | 'cpdFound'
  | 'cpdActivities'
  | 'cpdNoActivities'
  | 'cpdActivity'
  | 'cpdDate'
  | 'cpdTypes'
  | 'cpdType'
  | 'cpdStretches'
  | 'cpdMonths'
  | 'cpdExplanation'
  | 'cpdFooter';
