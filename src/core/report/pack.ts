import type { State } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { ClaimableId, EvidenceId } from '../model/ids.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Varcs } from '../model/varcs.ts';
import type { JudgementView } from './assessors.ts';
import type { GapsView, RequirementView } from './gaps.ts';
import type { Overview } from './overview.ts';
import type { PanelView } from './panel-view.ts';
import type { StateChangeView } from './progress-view.ts';

/** A piece of evidence by its number in the pack, and the heading of its sheet. */
export interface EvidenceLink {
  readonly number: string;
  readonly heading: string;
}

/** The evidence of one requirement. */
export interface SupportView extends EvidenceLink {
  readonly title: string;
  readonly days: string;
  readonly rationale?: string | undefined;
  /** Why it does not count; absent where it does. */
  readonly standing?: string | undefined;
}

/** A condition that is not met, where a panel decides on its requirement. */
export interface RequirementCondition extends Partial<EvidenceLink> {
  /** The name of the assessor, or that it was a panel. */
  readonly by: string;
  readonly date: IsoDate;
  readonly text?: string | undefined;
  /** As much of the text as fits on one line. */
  readonly short?: string | undefined;
  /** In words. */
  readonly state: string;
  /** It is what a panel decided on the requirement. */
  readonly isDecision?: boolean | undefined;
}

/** One requirement among the claims and in the panel form. */
export interface PackRequirement {
  /** Inside its framework. */
  readonly id: string;
  readonly text: string;
  readonly strength: string;
  readonly state: State;
  /** A way of meeting another requirement. */
  readonly isOption: boolean;
  readonly support: readonly SupportView[];
  /** Under which assessors or earlier panels accepted it, as far as they are not met. */
  readonly conditions: readonly RequirementCondition[];
  /** In what the evidence shown is better than that left out; absent where nothing was. */
  readonly betterIn?: string | undefined;
}

export interface PackPart {
  readonly title: string;
  readonly requirements: readonly PackRequirement[];
}

/** One thing that a file of the pack is called by, and what it is. */
export interface PackFile {
  /** `E1.2` */
  readonly number: string;
  /** As it is called in the portfolio, without the folders. */
  readonly name: string;
  /** The same in words, as far as a name has some. */
  readonly spoken: string;
  /** Its path below the portfolio; absent where the file is not there. */
  readonly source?: string | undefined;
  /** Its path in the zip; absent where the file is not there. */
  readonly path?: string | undefined;
  readonly size?: string | undefined;
  /** The same as a number. */
  readonly bytes?: number | undefined;
  readonly sha256?: string | undefined;
  /** Whether the document shows it as a picture. */
  readonly isPicture: boolean;
}

export interface SheetClaim {
  /** Inside its framework. */
  readonly id: string;
  readonly statement: ClaimableId;
  readonly text: string;
  readonly rationale?: string | undefined;
  readonly standing?: string | undefined;
  readonly judgements: readonly SheetJudgement[];
}

/** A judgement with the public key that it is signed with, as a list of keys has it. */
export interface SheetJudgement extends JudgementView {
  readonly key?: string | undefined;
}

/** One piece of evidence. */
export interface SheetView extends EvidenceLink {
  readonly id: EvidenceId;
  readonly file: string;
  readonly title: string;
  /** Its last day. */
  readonly date: IsoDate;
  readonly days: string;
  readonly type: string;
  readonly reflection?: string | undefined;
  readonly witness?: WitnessView | undefined;
  readonly claims: readonly SheetClaim[];
  /** Ids of what it claims and this pack is not about. */
  readonly otherClaims: readonly string[];
  /** The practitioner's own Markdown, as it stands in the file. */
  readonly text: string;
  readonly attachments: readonly PackFile[];
  /** What addresses in the text lead to, by the address as written: the number of an attachment. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Of its file. */
  readonly size: string;
  readonly sha256: string;
  readonly checked: Varcs;
  /** What was checked and needs a look, where it is not as plain as could be. */
  readonly remarks: readonly string[];
}

export interface WitnessView {
  readonly name: string;
  readonly role?: string | undefined;
  readonly registration?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** The applicant. */
  readonly isSelf: boolean;
}

/** A witness with all that they have seen. */
export interface WitnessEntry extends Omit<WitnessView, 'date'> {
  readonly seen: readonly (EvidenceLink & { readonly date?: IsoDate | undefined })[];
}

/** Why a pack is a draft, and what was found that would have stopped it. */
export interface DraftView {
  readonly sentence: string;
  readonly findings: readonly { readonly place: string; readonly message: string }[];
}

/** What is open in one part of the target. */
export interface PackGaps {
  readonly title: string;
  /** What the policy requires of the part as a whole and is not met. */
  readonly conditions: readonly string[];
  /** With the number of the row of the development plan that is for it. */
  readonly requirements: readonly (RequirementView & { readonly planRow?: number | undefined })[];
}

/** The strongest evidence of one part of the target, and why it is. */
export interface StrongestView extends EvidenceLink {
  readonly part: string;
  readonly title: string;
  readonly why: string;
}

/** The facts on the first page. */
export interface PackSummary {
  /** How many requirements are sought, met, claimed, accepted and verified. */
  readonly sought: string;
  /** What assessors said, and what to look at with care, in sentences. */
  readonly care: readonly string[];
  readonly strongest: readonly StrongestView[];
  /** Without what others have recognised already. */
  readonly overview: Overview;
  /** What is sought in each pillar and how much of it is met, the least first; empty where there are no pillars. */
  readonly leastMetFirst: readonly {
    readonly title: string;
    readonly asked: number;
    readonly satisfied: number;
  }[];
  /** With what the policy requires of each. */
  readonly pillars: GapsView['pillars'];
}

/** What has changed since the pack that the last panel had. */
export interface LastTimeView {
  /** What is compared with what, and how much has changed; or that there is nothing to compare with. */
  readonly sentences: readonly string[];
  readonly gained: readonly StateChangeView[];
  readonly lost: readonly StateChangeView[];
  /** Evidence in this pack that is new: by its date where the record does not say what the pack held. */
  readonly evidence: readonly EvidenceLink[];
  /** Evidence in both packs that is not the same. */
  readonly changed: readonly EvidenceLink[];
  /** Ids of evidence that this pack does not have any more. */
  readonly withdrawn: readonly string[];
}

/** What the form for a panel says of itself. */
export interface PanelFormView {
  /** One line that says which pack it belongs to; otpath reads the form back by it. */
  readonly code: string;
  /** How many requirements there are to decide on. */
  readonly requirements: number;
  /** In how many rows: those without evidence have one row in each part. */
  readonly rows: number;
}

/** A submission pack as plain data: what every format is made from. */
export interface PackView {
  /** By which its documents and its zip are known to belong together, as people read it. */
  readonly number: string;
  /** What is covered and what is not, as of the pack. */
  readonly report: GapsView;
  readonly summary: PackSummary;
  readonly draft?: DraftView | undefined;
  /** That there are decisions of assessors after the day of the pack. */
  readonly later?: string | undefined;
  /** The pillars that the pack is about, where it is not about all. */
  readonly only: readonly string[];
  readonly registrations: readonly string[];
  readonly qualified?: IsoDate | undefined;
  readonly started?: IsoDate | undefined;
  readonly eligibility: readonly (RequirementView & { readonly expires?: IsoDate | undefined })[];
  readonly credentials: readonly {
    readonly title: string;
    readonly state: State;
    readonly number?: string | undefined;
    readonly issued?: IsoDate | undefined;
    readonly expires?: IsoDate | undefined;
    readonly barredLists: readonly string[];
  }[];
  readonly attained: readonly {
    readonly title: string;
    readonly date: IsoDate;
    readonly by?: string | undefined;
  }[];
  readonly parts: readonly PackPart[];
  readonly sheets: readonly SheetView[];
  readonly witnesses: readonly WitnessEntry[];
  readonly toJudge: Varcs;
  /** What the practitioner has written for a CPD record, as it stands in the files. */
  readonly texts: readonly { readonly title: string; readonly text: string }[];
  readonly activities: readonly {
    readonly title: string;
    readonly days: string;
    readonly type: string;
    readonly number?: string | undefined;
    readonly heading?: string | undefined;
  }[];
  /** Every requirement that is open. */
  readonly open: readonly RequirementView[];
  /** What the policy asks of pillars as a whole and is not met. */
  readonly openConditions: readonly string[];
  /** Both of them, part by part. */
  readonly gaps: readonly PackGaps[];
  /** Ids of what counts as met because others have recognised it, and is not claimed here. */
  readonly assumed: readonly string[];
  /** What the organisation’s framework does not require, with its reason. */
  readonly setAside: readonly {
    readonly id: string;
    readonly text: string;
    readonly why: string;
  }[];
  readonly conditions: readonly (Manifest['conditions'][number] &
    EvidenceLink & {
      readonly id: string;
      /** The conditions as far as they go on one line. */
      readonly short?: string | undefined;
    })[];
  readonly leftOut: readonly { readonly title: string; readonly because: string }[];
  /** Every attachment once. */
  readonly files: readonly PackFile[];
  readonly privacy: string;
  /** What earlier panels decided on this target, the latest first. */
  readonly panels: readonly PanelView[];
  readonly lastTime: LastTimeView;
  /** What the form for the panel says of itself. */
  readonly form: PanelFormView;
  readonly anonymised?: string | undefined;
}
