import type { FormIdentity, PanelOutcome } from '../../model/panel.ts';
import type { Criterion } from '../../model/varcs.ts';
import type { ClaimJudgementWord } from '../../model/sign-off.ts';

/** The form of a panel as it was filled in, before anything in it is compared with a portfolio. */
export interface FilledForm {
  readonly identity: FormIdentity;
  readonly decisions: readonly FilledDecision[];
  readonly varcs: readonly FilledCriteria[];
  readonly conflicts: readonly FilledConflict[];
  readonly conditions: readonly FilledCondition[];
  readonly members: readonly FilledMember[];
  readonly outcome?: PanelOutcome | undefined;
  readonly reasons?: string | undefined;
  readonly feedback?: string | undefined;
  /** As somebody wrote it. */
  readonly date?: string | undefined;
  /** What has more than one answer where there can be one: ids of requirements, or `outcome`. */
  readonly doubled: readonly string[];
}

/** One row: what was decided on some requirements. */
export interface FilledDecision {
  /** Ids inside their framework. */
  readonly requirements: readonly string[];
  readonly decision?: ClaimJudgementWord | undefined;
  readonly comment?: string | undefined;
}

/** What the panel agrees with in one piece of evidence. */
export interface FilledCriteria {
  /** Its number in the pack: `E12`. */
  readonly evidence: string;
  readonly agreed: readonly Criterion[];
}

export interface FilledConflict {
  readonly name?: string | undefined;
  readonly conflict?: string | undefined;
  readonly handled?: string | undefined;
}

export interface FilledCondition {
  /** Ids as somebody wrote them, with anything between them. */
  readonly requirement?: string | undefined;
  readonly condition?: string | undefined;
  /** A day as somebody wrote it. */
  readonly by?: string | undefined;
}

export interface FilledMember {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly registration?: string | undefined;
}

/** Why a file is no form that can be read. */
export interface FormNotRead {
  readonly broken:
    | 'no-form'
    /** It says itself that another otpath made it. */
    | 'other-version'
    /** The code that says which pack it is for was changed. */
    | 'damaged';
}
