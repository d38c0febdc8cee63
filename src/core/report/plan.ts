import type { GuidanceView } from './duties-view.ts';
import type { NotAskedView } from './not-asked.ts';
import type { Suggestion, PlanRowState } from '../model/plan.ts';
import type { IsoDate } from '../model/date.ts';
import type { UnopenedView } from './unopened.ts';

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
  readonly state: PlanRowState;
  /** Its day has passed, it is not met and not marked as done. */
  readonly overdue: boolean;
}

/** How a row stands, in one word. */
export const planRowStanding = ({
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

/** A development plan as plain data: what stands in `plan.md`, and what would complete it. */
export interface PlanView extends PlanSummary {
  readonly otpath: '1';
  readonly target: string;
  readonly targetTitle: string;
  readonly asOf: IsoDate;
  /** Files that could not be opened, and so do not count. Absent where there are none. */
  readonly unopened?: UnopenedView | undefined;
  readonly practitioner: { readonly name: string; readonly role?: string | undefined };
  readonly framework: { readonly id: string; readonly title: string; readonly version: string };
  readonly policy: { readonly id: string; readonly version: string; readonly origin: string };
  readonly open: number;
  /** What the target names and does not ask of this practitioner. */
  readonly notAsked: readonly NotAskedView[];
  /** In the order in which they help. */
  readonly suggestions: readonly Suggestion[];
  /** How many more there are than are listed. */
  readonly further: number;
  /** How the framework of the target is meant to be used. */
  readonly guidance: readonly GuidanceView[];
}

/** As many new actions as a practitioner and a supervisor can agree on at once. */
const atFirst = 5;

/** The plan with the actions that help first; the others are counted. */
export const firstActions = (view: PlanView): PlanView => ({
  ...view,
  suggestions: view.suggestions.slice(0, atFirst),
  further: Math.max(0, view.suggestions.length - atFirst),
});
