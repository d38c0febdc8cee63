import type { IsoDate } from './date.ts';
import type { EvidenceId, RequirementId, TargetId } from './ids.ts';
import type { Origin } from './place.ts';
import type { State } from './state.ts';
import type { Criterion } from './varcs.ts';
import { slugOf, type ClaimJudgementWord } from './sign-off.ts';

/** What a panel can recommend. */
export const panelOutcomes = ['recommended', 'recommended-with-conditions', 'not-yet'] as const;
/** What a panel can recommend. */
export type PanelOutcome = (typeof panelOutcomes)[number];

/** Which pack a form for a panel belongs to, as the form says it itself. */
export interface FormIdentity {
  /** The practitioner's name as it can be in the name of a file. */
  readonly practitioner: string;
  readonly target: TargetId;
  /** The day of the pack. */
  readonly asOf: IsoDate;
  /** The number of the pack. */
  readonly pack: string;
  /** What each piece of evidence in the pack was, in the order of their numbers. */
  readonly pieces: readonly string[];
}

/** What a panel says of one requirement. */
export interface PanelDecision {
  readonly requirement: RequirementId;
  /** Undefined where the panel only said something. */
  readonly decision?: ClaimJudgementWord | undefined;
  readonly comment?: string | undefined;
}

/** What a panel agrees with in one piece of evidence. */
export interface PanelCriteria {
  readonly evidence: EvidenceId;
  /** In the order of the criteria. */
  readonly agreed: readonly Criterion[];
}

/** What a panel wants done. */
export interface PanelCondition {
  /** What it is about; none where it is about the whole. */
  readonly requirements: readonly RequirementId[];
  readonly condition: string;
  readonly by?: IsoDate | undefined;
}

/** What was in the pack that a panel had, so that the next pack can say what has changed. */
export interface PackedThen {
  /** Each piece of evidence with its code in the form. */
  readonly evidence: readonly { readonly evidence: EvidenceId; readonly code: string }[];
  readonly states: readonly {
    readonly state: State;
    readonly requirements: readonly RequirementId[];
  }[];
}

/** What one panel decided on one pack. It is no sign-off: it changes no state of a requirement. */
export interface PanelRecord {
  /** Whose pack it was. */
  readonly practitioner: string;
  readonly target: TargetId;
  /** The day of the panel. */
  readonly date: IsoDate;
  readonly pack: { readonly date: IsoDate; readonly number: string };
  readonly outcome: PanelOutcome;
  readonly reasons?: string | undefined;
  readonly feedback?: string | undefined;
  readonly conditions: readonly PanelCondition[];
  readonly decisions: readonly PanelDecision[];
  /** What the panel agrees with in each piece of evidence; pieces with nothing are left out. */
  readonly varcs: readonly PanelCriteria[];
  readonly conflicts: readonly {
    readonly name?: string | undefined;
    readonly conflict?: string | undefined;
    readonly handled?: string | undefined;
  }[];
  readonly members: readonly {
    readonly name: string;
    readonly role?: string | undefined;
    readonly registration?: string | undefined;
  }[];
  /** Records of earlier versions don't have it. */
  readonly packed?: PackedThen | undefined;
}

/** What a panel may not have meant, though it can be read. */
export type PanelDoubt =
  | { readonly kind: 'due-before-panel'; readonly condition: string; readonly by: IsoDate }
  | {
      readonly kind: 'conditions-without-outcome';
      readonly count: number;
    }
  | { readonly kind: 'conflict-of-nobody' }
  | { readonly kind: 'conflict-of-other'; readonly name: string };

/** A record of a panel as it is in a file. */
export interface RecordedPanel extends PanelRecord {
  readonly origin: Origin;
}

/** The file of a record: one for each panel and target. */
export const panelFile = ({ date, target }: Pick<PanelRecord, 'date' | 'target'>): string =>
  `panel/${date}-${slugOf(target.slice(target.indexOf(':') + 1)).slice(0, 60)}.yaml`;

/** The tables of a form. */
export type FormTable = 'varcs' | 'decisions' | 'conflicts' | 'conditions' | 'outcome' | 'members';

/** How a form looks in one language: the heads of its tables, and what else is read by its words. */
export interface FormWording {
  readonly heads: Readonly<Record<FormTable, readonly string[]>>;
  /** What the row of requirements without evidence begins with. */
  readonly shared: string;
  /** What an empty field shows. */
  readonly hint: string;
  /** What is beside a box that is ticked where the panel agrees. */
  readonly agreed: string;
  readonly decisions: readonly string[];
  readonly outcomes: readonly string[];
}
