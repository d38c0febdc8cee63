import type { IsoDate } from '../model/date.ts';
import type { Library } from '../model/library.ts';
import type { Policy } from '../model/policy.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { ClaimIndex } from './claims.ts';

/** All that decides a coverage, gathered once. */
export interface Basis {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly policy: Policy;
  readonly asOf: IsoDate;
  readonly claims: ClaimIndex;
}
