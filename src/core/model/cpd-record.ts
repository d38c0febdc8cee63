import type { Origin } from './place.ts';
import type { Sources } from './sources.ts';
import type { Text } from './text.ts';

/** A day of any year, written `08-01`: month, then day. */
export type DayOfYear = string & { readonly dayOfYear: true };

/** The days of a year between which registration is renewed, both included. */
interface Window {
  readonly opens: DayOfYear;
  readonly closes: DayOfYear;
}

/** A text of the record, kept in a file of the portfolio. */
export interface CpdText {
  readonly id: string;
  readonly title: Text;
  /** About how many words it may have. */
  readonly words: number;
  readonly file: string;
  readonly sources: Sources;
  readonly origin: Origin;
}

/** A year in which the window was another one. */
export interface RenewalException {
  readonly year: number;
  readonly opens?: DayOfYear | undefined;
  readonly closes?: DayOfYear | undefined;
  readonly sources: Sources;
  readonly origin: Origin;
}

/** When a registration is renewed, as a framework for CPD states it. */
export interface Renewal extends Window {
  readonly everyYears: number;
  /** Any year in which there is a window; the others follow from it. */
  readonly countedFrom: number;
  readonly exceptions: readonly RenewalException[];
  readonly sources: Sources;
}

/** The form in which a regulator asks for continuing professional development, and when. */
export interface CpdRecord {
  readonly activities: {
    readonly least: number;
    readonly most: number;
    readonly sources: Sources;
  };
  readonly activityTypes: { readonly least: number; readonly sources: Sources };
  /** A stretch of so many months or more without activity is to be explained. */
  readonly breaks: { readonly months: number; readonly sources: Sources };
  readonly texts: readonly CpdText[];
  readonly renewal: Renewal;
  readonly audit: {
    /** How many of a hundred are asked for their record. */
    readonly percent: number;
    /** Nobody is asked in so many first years. */
    readonly notInFirstYears: number;
    readonly sources: Sources;
  };
  readonly origin: Origin;
}
