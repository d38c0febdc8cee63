import type { IsoDate } from '../model/date.ts';
import type { Library } from '../model/library.ts';
import type { Policy } from '../model/policy.ts';
import type { Portfolio, Witness } from '../model/portfolio.ts';
import type { ClaimIndex } from './claims.ts';
import type { Copies } from './copies.ts';

/** All that decides a coverage, gathered once. */
export interface Basis {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly policy: Policy;
  readonly asOf: IsoDate;
  readonly claims: ClaimIndex;
  readonly copies: Copies;
  /** Whom a witness is: one number for each person. The practitioner is not among them. */
  readonly witnesses: ReadonlyMap<Witness, number>;
}
