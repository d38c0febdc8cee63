import type { SignOffRequired } from './policy.ts';
import type { NextStep, PillarCondition } from './assessment.ts';
import type { IsoDate } from './date.ts';
import type { Text } from './text.ts';

/** What must be true for a gap to be closed. */
export type Measure =
  | {
      readonly kind: 'claims';
      readonly needed: number;
      readonly withRationale: boolean;
      /** Evidence has to be younger than this. */
      readonly months: number;
      /** Of how many statements. */
      readonly statements: number;
    }
  | { readonly kind: 'accepted'; readonly by: string }
  | { readonly kind: 'signed-off'; readonly needed: SignOffRequired }
  | { readonly kind: 'support'; readonly of: 'types' | 'witnesses'; readonly needed: number }
  | { readonly kind: 'credential'; readonly lists: readonly string[] }
  | { readonly kind: 'experience'; readonly months: number }
  | { readonly kind: 'judgement' | 'any-of' | 'role' }
  | { readonly kind: 'condition'; readonly condition: PillarCondition };

/** Who can help, as far as the files tell. */
export type PlanHelp =
  | { readonly kind: 'witnesses'; readonly names: readonly string[]; readonly of: 'pillar' | 'all' }
  | { readonly kind: 'decides'; readonly by: Text };

/** One gap that a suggestion is for. */
export interface NeedView {
  /** The requirement's qualified id, or the pillar's id where its condition is not met. */
  readonly id: string;
  /** The same in short, as a plan names it. */
  readonly name: string;
  readonly text: string;
}

/** One row that a plan could have: gaps that one piece of work may close. */
export interface Suggestion {
  readonly kind: NextStep['kind'] | PillarCondition['kind'];
  readonly needs: readonly NeedView[];
  /** The title of the pillar; absent where the needs belong to none. */
  readonly pillar?: string | undefined;
  /** The title of the level, stage or post through which it is asked; absent for conditions. */
  readonly through?: string | undefined;
  /** What the gaps themselves ask. */
  readonly actions: readonly string[];
  /** What the framework suggests on how to learn it; none where it suggests nothing. */
  readonly advice: readonly Advice[];
  /** Empty where nothing is known; the practitioner fills it in. */
  readonly support: string;
  readonly measure: string;
  readonly by: IsoDate;
  readonly review: IsoDate;
}

/** One piece of advice of a framework on how to learn. */
export interface Advice {
  readonly id: string;
  readonly level: string;
  readonly text: string;
}

/** What became of the need of a row; `unknown` where the row names nothing that the target asks. */
export type PlanRowState = 'open' | 'met' | 'unknown';
