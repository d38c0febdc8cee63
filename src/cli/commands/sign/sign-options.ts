import type { IsoDate } from '../../../core/model/date.ts';
import type { CommonOptions } from '../../options.ts';
import type { AssessorOptions } from './assessor.ts';
import type { JudgingOptions } from './judge-claims.ts';

/** The options of otpath sign. */
export interface SignOptions extends CommonOptions, AssessorOptions, JudgingOptions {
  readonly date?: IsoDate;
  readonly key?: string;
  readonly renew?: boolean;
  /** A second reading, and what both readers decide together afterwards. */
  readonly second?: boolean;
  readonly joint?: boolean;
  readonly yes?: boolean;
}
