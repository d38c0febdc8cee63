import type { IsoDate } from './date.ts';
import type { TargetId } from './ids.ts';

/** What a panel can recommend. */
export const panelOutcomes = ['recommended', 'recommended-with-conditions', 'not-yet'] as const;
/** What a panel can recommend. */
export type PanelOutcome = (typeof panelOutcomes)[number];

/** Which pack a form for a panel belongs to, as the form says it itself. */
export interface FormIdentity {
  /** The practitioner's name as it can be in the name of a file. */
  readonly practitioner: string;
  readonly target: TargetId;
  /** The day of the pack. */
  readonly asOf: IsoDate;
  /** The number of the pack. */
  readonly pack: string;
  /** What each piece of evidence in the pack was, in the order of their numbers. */
  readonly pieces: readonly string[];
}
