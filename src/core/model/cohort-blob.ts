import type { CohortRow, CohortTally, UnreadPortfolio } from './cohort.ts';
import type { IsoDate } from './date.ts';

/** What one shard says of itself: blobs are merged only where all of this fits. */
export interface BlobHead {
  /** The version of this form. */
  readonly blob: 1;
  /** The version of otpath. */
  readonly version: string;
  readonly shard: number;
  readonly shards: number;
  /** SHA-256 of all portfolios with their sizes: the same for every shard of one cohort. */
  readonly list: string;
  readonly asOf: IsoDate;
  readonly language: string;
  /** The target that everybody is compared with, where one was given. */
  readonly target?: string | undefined;
  /** SHA-256 of the milestones, where there are some. */
  readonly milestones?: string | undefined;
  /** SHA-256 of each framework that does not come with otpath, by its id. */
  readonly frameworks: Readonly<Record<string, string>>;
  /** What runs this shard again, but for the file that it writes. */
  readonly command: string;
  /** When it began and ended. */
  readonly began: string;
  readonly ended: string;
}

/** What one shard found. Each row and each portfolio that could not be read has its place in the list. */
export interface CohortBlob {
  readonly head: BlobHead;
  readonly rows: readonly (readonly [place: number, row: CohortRow])[];
  /** Places of the list, or -1 for what no portfolio could be looked for in. */
  readonly unread: readonly (readonly [place: number, unread: UnreadPortfolio])[];
  readonly tally: CohortTally;
  readonly laterDecisions: number;
}
