import type { IsoDate } from '../model/date.ts';
import type { Due } from '../assess/due.ts';
import type { LastTime } from '../assess/last-time.ts';
import type { OtherLanguage } from './other-languages.ts';
import type { StateChangeView } from './progress-view.ts';

/** What has changed since the last time. */
export interface SinceLastTime {
  readonly since: IsoDate;
  /** Whether the day was given, is that of the latest supervision record, or three months ago. */
  readonly from: LastTime['from'];
  /** How many requirements were met on that day, and how many are today. */
  readonly metThen: number;
  readonly met: number;
  readonly asked: number;
  /** In sentences. */
  readonly sentences: readonly string[];
  /** The first that are better and the first that are worse; long texts are cut. */
  readonly changes: readonly StateChangeView[];
  /** How many more there are, which `gaps --since` shows. */
  readonly furtherChanges: number;
}

/** Something that is due: on a day, or now where there is none. */
export interface DueView {
  readonly kind: Due['kind'];
  readonly day?: IsoDate | undefined;
  /** Whether the day has passed. */
  readonly passed: boolean;
  readonly text: string;
}

/** A step that nothing is planned for yet. */
export interface SheetStep {
  readonly action: string;
  /** What it is for. */
  readonly for: string;
  /** A day by which it could be done. */
  readonly by: IsoDate;
}

/**
 * A supervision sheet as plain data: what `--format json` prints and what every other format is made from. It is
 * bounded, so that it fits on one page; the gap report and the plan have everything.
 */
export interface SupervisionSheet {
  readonly otpath: '1';
  readonly target: string;
  readonly targetTitle: string;
  readonly asOf: IsoDate;
  readonly practitioner: { readonly name: string; readonly role?: string | undefined };
  readonly policy: { readonly id: string; readonly version: string; readonly origin: string };
  readonly progress: SinceLastTime;
  /** The most urgent first. */
  readonly due: readonly DueView[];
  readonly furtherDue: number;
  readonly nextSteps: readonly SheetStep[];
  /** How many more steps nothing is planned for, which `plan --all` shows. */
  readonly furtherSteps: number;
  /** Those of these texts that are not in the language of the sheet. */
  readonly otherLanguages: readonly OtherLanguage[];
}
