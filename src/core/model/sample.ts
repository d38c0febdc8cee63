import type { IsoDate } from './date.ts';
import type { Drawable, Stratum } from './sample-plan.ts';
import type { ClaimJudgementWord } from './sign-off.ts';

/** One decision, or one piece, that can be drawn. */
export interface Drawn {
  readonly of: Drawable;
  /** The portfolio: its path below the folder in which it was found, and what the organisation calls its owner. */
  readonly path: string;
  readonly learner: string;
  /** The path of the piece, without its ending. */
  readonly evidence: string;
  /** The day of the decision; of a piece, its last day. */
  readonly date: IsoDate;
  readonly level?: string | undefined;
  readonly site?: string | undefined;
  /** Of a piece, that of its first claim. */
  readonly pillar?: string | undefined;
  /** What was decided on; of decisions only, as the three below. */
  readonly statement?: string | undefined;
  readonly assessor?:
    { readonly name: string; readonly registration?: string | undefined } | undefined;
  readonly judgement?: ClaimJudgementWord | undefined;
}

/** Why something was drawn. It may have been drawn for several reasons. */
export type ReasonDrawn =
  | {
      readonly kind: 'share';
      /** What the group has in common, in the order of the plan. */
      readonly group: readonly (readonly [Stratum, string])[];
      readonly drawn: number;
      readonly size: number;
    }
  | {
      readonly kind: 'rule';
      readonly name: string;
      readonly drawn: number;
      readonly size: number;
    }
  | {
      readonly kind: 'new-assessor';
      readonly decisions: number;
      readonly drawn: number;
      readonly size: number;
    }
  | { readonly kind: 'each-learner' };

/** What was drawn, with the reasons, in the order of the portfolios' paths. */
export interface Sample {
  readonly seed: string;
  readonly drawn: readonly { readonly item: Drawn; readonly why: readonly ReasonDrawn[] }[];
  /** How many there were to draw from. */
  readonly of: Readonly<Record<Drawable, number>>;
  /** The paths of portfolios in which there was nothing to draw. */
  readonly nothingToDraw: readonly string[];
}

/** A portfolio with all that could be drawn from it. */
export interface SampledPortfolio {
  readonly path: string;
  readonly items: readonly Drawn[];
}
