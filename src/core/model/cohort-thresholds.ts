/** What of a cohort can be counted to decide whether a run ends as if something was found. */
export const thresholdNames = [
  'errors',
  'details',
  'expired',
  'behind',
  'waiting',
  'unevidenced',
] as const;
export type ThresholdName = (typeof thresholdNames)[number];

/** From which count on a run is to end with a code of its own. */
export interface Threshold {
  readonly what: ThresholdName;
  /** At least 1. */
  readonly least: number;
}

/** A threshold with what was counted, where that is at least as much. */
export interface ReachedThreshold extends Threshold {
  readonly found: number;
}
