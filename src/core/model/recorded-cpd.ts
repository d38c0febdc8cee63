import type { CpdRecord, CpdText } from './cpd-record.ts';
import type { IsoDate, Period } from './date.ts';
import type { Break, Evidence } from './portfolio.ts';

/** A stretch without any activity that is long enough to be explained. */
export interface StretchWithout {
  readonly period: Period;
  /** Complete months. */
  readonly months: number;
  /** What the practitioner says of it, by the first day. */
  readonly breaks: readonly Break[];
  /** Whether no part of it that breaks leave open is long enough to be explained itself. */
  readonly explained: boolean;
}

/** Where the day of the assessment stands to the nearest window that has not closed. */
export interface RenewalStanding {
  readonly opens: IsoDate;
  readonly closes: IsoDate;
  readonly isOpen: boolean;
  /** Days until it closes or, where it is not open, until it opens. */
  readonly days: number;
}

/**
 * Whether the first years, in which nobody is asked for the record, are over. They are counted from the
 * day of qualifying, which is never later than that of registering.
 */
export type FirstYears =
  | { readonly kind: 'within' | 'past'; readonly qualified: IsoDate; readonly lastDay: IsoDate }
  | { readonly kind: 'unknown' };

/** What a portfolio has of what a CPD record asks, on one day. Figures; people judge. */
export interface RecordedCpd {
  readonly record: CpdRecord;
  /** From the day after one window closed to the day on which the next one closes. */
  readonly cycle: Period;
  /** The days that are looked at: those of the cycle up to now, and none before the day of qualifying. */
  readonly period: Period;
  /** Evidence with a day in the period, the earliest first. */
  readonly activities: readonly Evidence[];
  /** How much evidence is left out, and why. */
  readonly leftOut: {
    readonly before: number;
    readonly toCome: number;
    readonly unusable: number;
  };
  /** The types that otpath or the framework knows, the most frequent first. */
  readonly types: readonly { readonly type: string; readonly count: number }[];
  readonly stretches: readonly StretchWithout[];
  readonly texts: readonly {
    readonly text: CpdText;
    /** Absent where the file is. */
    readonly words?: number | undefined;
  }[];
  readonly renewal: RenewalStanding;
  readonly firstYears: FirstYears;
}
