import type { IsoDate } from './date.ts';

/** A time that does not count; without `to` it goes on. */
export interface Pause {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** How much has to be met: of all that is sought or, with a pillar, of what that requires. */
export interface ExpectedShare {
  readonly pillar?: string | undefined;
  readonly percent: number;
}

/** What is expected so many months after the start. */
export interface Milestone {
  readonly months: number;
  readonly shares: readonly ExpectedShare[];
}

/** What a programme expects of its people by when, as its `cohort.yaml` says. */
export interface MilestonePlan {
  readonly start: 'started' | 'qualified';
  /** The earliest first. */
  readonly milestones: readonly Milestone[];
  /** By the id of a person or the path of a portfolio. */
  readonly people: ReadonlyMap<
    string,
    { readonly start?: IsoDate | undefined; readonly pauses: readonly Pause[] }
  >;
}

/**
 * `on-track`: everything that was due is met. `needs-attention`: something is not, and there is a later milestone.
 * `past-end`: the last milestone was due, and is not met. `no-start`: nobody knows from when to count.
 */
export type MilestoneState = 'on-track' | 'needs-attention' | 'past-end' | 'no-start';

/** Where somebody is on the way that a programme expects. */
export interface MilestoneFacts {
  readonly state: MilestoneState;
  readonly start?: IsoDate | undefined;
  /** Days that do not count, up to the day asked for. */
  readonly pausedDays: number;
  /** Past the end the last milestone, else the earliest that is not met or, where all are, the last; with its day, leave taken into account. */
  readonly milestone?: { readonly months: number; readonly due: IsoDate } | undefined;
  /** What of it is not met. */
  readonly short: readonly {
    /** The title of the pillar; absent for all that is sought. */
    readonly pillar?: string | undefined;
    readonly needed: number;
    readonly met: number;
  }[];
  /**
   * When everything may be met at the pace of this person, as an estimate: from the quicker to the slower of two paces, that of
   * the last six months and that of the last twelve. `too-few` where there is too little to say.
   */
  readonly forecast?: { readonly from: IsoDate; readonly to: IsoDate } | 'too-few' | undefined;
}
