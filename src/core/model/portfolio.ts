import type { IsoDate, Period } from './date.ts';
import type { Severity } from './finding.ts';
import type { OtherFile } from './folder.ts';
import type { BarredList } from './framework.ts';
import type {
  ClaimableId,
  EvidenceId,
  FrameworkId,
  RequirementId,
  RoleId,
  TargetId,
} from './ids.ts';
import type { PastSignOffs } from './past-sign-offs.ts';
import type { RecordedPanel } from './panel.ts';
import type { Origin, Span } from './place.ts';
import type { StatedPolicy } from './policy.ts';
import type { RecordedSecondReading } from './second-reading.ts';
import type { RecordedSignOff, Seals } from './sign-off.ts';

/** One piece of evidence shows one statement or capability. */
export interface Claim {
  /** The qualified id; the bare word as written where no framework could be added. */
  readonly statement: ClaimableId;
  /** The id through a framework that extends the one of the statement, where the file has that. */
  readonly writtenAs?: ClaimableId | undefined;
  readonly rationale?: string | undefined;
  /** The revision of the statement that was claimed. Left out: the present one. */
  readonly revision?: number | undefined;
  readonly origin: Origin;
}

/** A file that the head of a piece of evidence names. Whether it is there is another question. */
export interface Attachment {
  /** As written in the front matter. */
  readonly written: string;
  /** The path below the portfolio; undefined when the written path leaves it. */
  readonly path: string | undefined;
  readonly origin: Origin;
}

/** Somebody who saw the work, as the head of the evidence names them. */
export interface Witness {
  readonly name: string;
  readonly role?: string | undefined;
  readonly registration?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly origin: Origin;
}

/**
 * One piece of evidence: one file in the folder `evidence`, with its claims. Its id is its path without the
 * ending.
 */
export interface Evidence {
  readonly id: EvidenceId;
  readonly file: string;
  readonly title: string;
  /** A single day is a period of one day. */
  readonly period: Period;
  readonly type: string;
  readonly claims: readonly Claim[];
  readonly attachments: readonly Attachment[];
  readonly witness?: Witness | undefined;
  /** The model of reflection that the text follows. */
  readonly reflection?: string | undefined;
  /** The text below the front matter, and where it stands. */
  readonly body: { readonly text: string; readonly at: Span };
  /** Something in the file is written so that it had to be guessed, or could not be read. */
  readonly hasSlips?: true;
  readonly origin: Origin;
}

/**
 * A registration, a certificate or a degree, as the settings record it. Without `expires` it does not run out.
 */
export interface Credential {
  readonly kind: string;
  readonly number?: string | undefined;
  readonly issued?: IsoDate | undefined;
  readonly expires?: IsoDate | undefined;
  readonly barredLists: readonly BarredList[];
  readonly origin: Origin;
}

/** A period of one kind of experience; without `to` it still goes on. */
export interface Experience {
  readonly of: string;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  readonly origin: Origin;
}

/** A time without activity, in the practitioner's own words; without `to` it still goes on. */
export interface Break {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  readonly reason: string;
  readonly origin: Origin;
}

/** A text in the folder `cpd`: its words below the front matter, if it has one, and where they stand. */
export interface PortfolioText {
  readonly file: string;
  readonly body: { readonly text: string; readonly at: Span };
}

/** The claims that a file makes, whatever else of it could be read. */
export type ClaimsOfFile = Pick<Evidence, 'file' | 'claims'>;

/** All that files claim, for finding what is wrong with it. */
export const everyClaim = ({
  evidence,
  unusable = [],
}: Pick<Portfolio, 'evidence' | 'unusable'>): readonly ClaimsOfFile[] => [...evidence, ...unusable];

/** Whether a role of a framework is the practitioner's, as they say. */
export interface RoleAnswer {
  /** `framework:id` */
  readonly role: RoleId;
  readonly isTheirs: boolean;
  readonly origin: Origin;
}

/** A level, stage or post that others have recognised. */
export interface Attained {
  readonly target: TargetId;
  readonly date: IsoDate;
  readonly by?: string | undefined;
  readonly origin: Origin;
}

/** What people decided on a requirement that only people can decide. */
export interface Judgement {
  readonly requirement: RequirementId;
  readonly by: string;
  readonly date: IsoDate;
  readonly origin: Origin;
}

/** A requirement set aside. Holds only with both a reason and a name. */
export interface Waiver {
  readonly requirement: RequirementId;
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** The last day on which it holds. */
  readonly until?: IsoDate | undefined;
  readonly origin: Origin;
}

/** When something of the plan is to be: as written, and as a day where it is one. */
export interface PlannedDay {
  readonly written: string;
  readonly date?: IsoDate | undefined;
  readonly at: Span;
}

/** One row of the development plan in `plan.md`: its cells as a reader sees them. */
export interface PlanRow {
  /** What the row is for. */
  readonly need: string;
  readonly action?: string | undefined;
  readonly support?: string | undefined;
  readonly measure?: string | undefined;
  readonly by?: PlannedDay | undefined;
  readonly review?: PlannedDay | undefined;
  readonly done: boolean;
  /** The place of the need. */
  readonly at: Span;
}

/** What the practitioner says of the weight of one rule's findings. */
export interface RuleSetting {
  /** A code or a name, as written. */
  readonly rule: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly origin: Origin;
}

/** Whose portfolio it is; the name is empty where the settings have none. */
export interface Practitioner {
  readonly name: string;
  /** What the organisation calls the person where several portfolios are shown together. */
  readonly id?: string | undefined;
  /** The name of the person who usually decides on new evidence. */
  readonly supervisor?: string | undefined;
  readonly role?: string | undefined;
  readonly qualified?: IsoDate | undefined;
  readonly started?: IsoDate | undefined;
}

/** Why a list of keys that the organisation's policy names proves nothing. */
export interface UnusableKeys {
  /** As the policy names it. */
  readonly written: string;
  readonly trouble: 'not-there' | 'in-portfolio' | 'no-keys' | 'unread-line';
}

/** The version of a framework that a portfolio was written for. */
export interface WrittenFor {
  readonly framework: FrameworkId;
  readonly version: string;
  readonly origin: Origin;
}

/** One practitioner's folder. */
export interface Portfolio {
  readonly practitioner: Practitioner;
  readonly target?: TargetId | undefined;
  /** The framework of ids that are written without one: that of the target. */
  readonly defaultFramework?: FrameworkId | undefined;
  /** The version of each framework that it was written for, as far as it says. */
  readonly writtenFor?: readonly WrittenFor[] | undefined;
  /** Folders with further frameworks, as written. */
  readonly frameworkFolders: readonly string[];
  /** The file in which the organisation says what is enough, as written. */
  readonly organisationPolicyFile?: string | undefined;
  /** The folder with templates of the organisation's own, as written. */
  readonly templatesFolder?: string | undefined;
  /** What the organisation says is enough. It comes after what frameworks say. */
  readonly organisationPolicy?: StatedPolicy | undefined;
  /** A list of keys that the organisation's policy names and that proves nothing, with the reason. */
  readonly unusableKeys?: UnusableKeys | undefined;
  /** What the portfolio itself says is enough. It comes last. */
  readonly policy?: StatedPolicy | undefined;
  readonly roles: readonly RoleAnswer[];
  readonly credentials: readonly Credential[];
  readonly experience: readonly Experience[];
  readonly breaks: readonly Break[];
  readonly attained: readonly Attained[];
  readonly judgements: readonly Judgement[];
  readonly waivers: readonly Waiver[];
  readonly signOffs: readonly RecordedSignOff[];
  /** Files that otpath could not open, so that nothing in them counts. Absent where there are none. */
  readonly unopened?: readonly string[] | undefined;
  /** How many decisions of assessors are later than the day asked for, and not counted. */
  readonly laterDecisions?: number | undefined;
  /** The files of sign-offs that `.otpathignore` names, or that a dot hides. They are read all the same. */
  readonly ignoredSignOffs: readonly string[];
  /** What git knows of earlier sign-offs; undefined where nobody looked, or there is no repository. */
  readonly past?: PastSignOffs | undefined;
  /** What the disk knows of the sign-offs. */
  readonly seals: Seals;
  /** What panels decided on packs. It changes no state. */
  readonly panels: readonly RecordedPanel[];
  /** What second readers said for moderation. It changes no state. */
  readonly secondReadings: readonly RecordedSecondReading[];
  /** The files of second readings that are not as otpath writes them. */
  readonly unreadSecondReadings: readonly string[];
  readonly ruleSettings: readonly RuleSetting[];
  readonly plan: readonly PlanRow[];
  readonly cpdTexts: readonly PortfolioText[];
  /** Names that must never appear, as the practitioner listed them in the settings. */
  readonly watch: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Evidence that can't be used, since its title or its date can't be read: so that all faults of its claims are found at once. */
  readonly unusable?: readonly ClaimsOfFile[] | undefined;
  /** Everything in the folder that is neither settings nor evidence, attachments included. */
  readonly files: readonly OtherFile[];
  /** `otpath.yaml` */
  readonly origin: Origin;
}
