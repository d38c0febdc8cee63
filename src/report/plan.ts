import type { NextStep, PillarCondition } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { SignOffRequired } from '../model/policy.ts';
import type { Advice } from './advice.ts';

/** A day as the practitioner wrote it, and as a date where it is one. */
export interface PlannedDayView {
  readonly written: string;
  readonly date?: IsoDate | undefined;
}

/** One row of `plan.md`, with what became of its need. */
export interface PlanRowView {
  readonly need: string;
  readonly action?: string | undefined;
  readonly support?: string | undefined;
  readonly measure?: string | undefined;
  readonly by?: PlannedDayView | undefined;
  readonly review?: PlannedDayView | undefined;
  readonly done: boolean;
  /** `unknown` where the row names nothing that the target asks. */
  readonly state: 'open' | 'met' | 'unknown';
  /** Its day has passed, it is not met and not marked as done. */
  readonly overdue: boolean;
}

/** How a row stands, in one word. */
export const standingOf = ({
  done,
  overdue,
  state,
}: PlanRowView): PlanRowView['state'] | 'done' | 'overdue' =>
  state === 'met' ? 'met' : done ? 'done' : overdue ? 'overdue' : state;

/** What a requirement's own view tells of the row that is for it. */
export type PlannedView = Pick<PlanRowView, 'need' | 'action' | 'by'>;

/** The development plan as it stands, beside the gaps. */
export interface PlanSummary {
  readonly rows: readonly PlanRowView[];
  /** How many of the open requirements a row names; with those that none names they are all the open ones. */
  readonly planned: number;
  readonly unplanned: number;
}

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
  | { readonly kind: 'judgement' | 'any-of' }
  | { readonly kind: 'condition'; readonly condition: PillarCondition };

/** Who can help, as far as the files tell. */
export type Support =
  | { readonly kind: 'witnesses'; readonly names: readonly string[]; readonly of: 'pillar' | 'all' }
  | { readonly kind: 'decides'; readonly by: string };

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

/** A development plan as plain data: what stands in `plan.md`, and what would complete it. */
export interface PlanView extends PlanSummary {
  readonly otpath: '1';
  readonly target: string;
  readonly targetTitle: string;
  readonly asOf: IsoDate;
  readonly practitioner: { readonly name: string; readonly role?: string | undefined };
  readonly framework: { readonly id: string; readonly title: string; readonly version: string };
  readonly policy: { readonly id: string; readonly version: string; readonly origin: string };
  readonly open: number;
  /** In the order in which they help. */
  readonly suggestions: readonly Suggestion[];
}
