import type { CohortRow, CohortStep, StatementTally, UnreadPortfolio } from '../model/cohort.ts';
import type { State } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';

/** One person of a cohort. */
export interface PersonView extends CohortRow {
  /** The id or, where several portfolios have it, the id with the path: no two people have the same. */
  readonly key: string;
  /** The name or, where there is none or several people have it, also the key. */
  readonly shownAs: string;
}

/** What the supervisor can do next about one person. */
export interface CohortActionView {
  /** The key of the person. */
  readonly person: string;
  readonly shownAs: string;
  readonly kind: CohortStep['kind'];
  readonly text: string;
}

/** A statement that nobody or only one person evidences, of several of whom it is asked. */
export interface RareStatementView extends Pick<StatementTally, 'id' | 'text' | 'asked'> {
  /** The key of the one person; absent where nobody evidences it. */
  readonly by?: string | undefined;
}

/** One assessor over the whole cohort. */
export interface CohortAssessorView {
  readonly name: string;
  readonly registration?: string | undefined;
  /** Decisions on claims. The four below add up to it. */
  readonly decisions: number;
  readonly accepted: number;
  readonly conditions: number;
  readonly notAccepted: number;
  readonly changed: number;
  /** In how many portfolios. */
  readonly people: number;
  /** Pieces of evidence that wait for this person, and since when the oldest does. */
  readonly waiting: number;
  readonly waitingSince?: IsoDate | undefined;
  /** Days from the last day of a piece to the decision on it. Absent without a decision. */
  readonly daysToDecide?:
    | {
        readonly pieces: number;
        readonly least: number;
        readonly median: number;
        readonly most: number;
      }
    | undefined;
}

/** Many portfolios as plain data: what `cohort --format json` writes and what every other format is made from. */
export interface CohortView {
  /** The version of this form. */
  readonly otpath: '1';
  readonly asOf: IsoDate;
  /** In the order of their keys. Nobody is ranked. */
  readonly people: readonly PersonView[];
  /** The sum over all people: how many requirements are in each state. */
  readonly totals: Readonly<Record<State, number>>;
  /** The most urgent first. */
  readonly next: readonly CohortActionView[];
  readonly statements: readonly RareStatementView[];
  readonly assessors: readonly CohortAssessorView[];
  /** Ids that several portfolios have. */
  readonly sameId: readonly { readonly id: string; readonly paths: readonly string[] }[];
  readonly unread: readonly UnreadPortfolio[];
}

/** One line of `cohort --format ndjson`. */
export type CohortLine =
  | {
      readonly otpath: '1';
      readonly record: 'cohort';
      readonly asOf: IsoDate;
      readonly people: number;
      readonly unread: number;
    }
  | ({ readonly otpath: '1'; readonly record: 'person'; readonly asOf: IsoDate } & PersonView)
  | ({ readonly otpath: '1'; readonly record: 'next' } & CohortActionView)
  | ({ readonly otpath: '1'; readonly record: 'statement' } & RareStatementView)
  | ({ readonly otpath: '1'; readonly record: 'assessor' } & CohortAssessorView)
  | ({ readonly otpath: '1'; readonly record: 'unread' } & UnreadPortfolio);
