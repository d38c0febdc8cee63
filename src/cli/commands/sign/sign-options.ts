import type { IsoDate } from '../../../core/model/date.ts';
import type { CommonOptions } from '../../options.ts';
import type { AssessorOptions } from './assessor.ts';
import type { SheetDocument } from './sheet-documents.ts';
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
  /** A sheet for somebody who decides without otpath, and sheets that came back. */
  readonly request?: boolean;
  readonly to?: string;
  readonly format?: SheetDocument;
  readonly from?: readonly string[];
}
