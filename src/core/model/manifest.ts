import type { ClaimableId, EvidenceId } from './ids.ts';
import type { IsoDate } from './date.ts';
import type { State } from './assessment.ts';
import type { ClaimJudgementWord, Relationship } from './sign-off.ts';

/** The name of the manifest in the zip of a submission pack. */
export const manifestFile = 'manifest.json';

/** The name of the file that says what a submission pack is and which of its files to open. */
export const startHereFile = 'START-HERE.txt';

/** The name of the page in it that checks packs in a browser. */
export const verifyPageFile = 'verify.html';

/** One file of a pack. */
export interface PackedFile {
  /** Its path in the zip, with forward slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, in 64 hexadecimal digits. */
  readonly sha256: string;
}

/** One piece of evidence as it was when the pack was made. */
export interface PackedEvidence {
  /** Its number in the pack: `E1`. */
  readonly number: string;
  readonly id: EvidenceId;
  readonly title: string;
  /** Its last day. */
  readonly date: IsoDate;
  /** SHA-256 of its file, claims included, in 64 hexadecimal digits. */
  readonly sha256: string;
  /** SHA-256 of its text alone, in 64 hexadecimal digits. Packs of 0.1.0 have none. */
  readonly textSha256?: string | undefined;
  /** What it claims of the target. */
  readonly claims: readonly ClaimableId[];
  /** Its attachments by their paths in the zip. */
  readonly attachments: readonly string[];
  /** SHA-256 of the rationale of each claim, in their order. Packs of 0.1.0 have none. */
  readonly rationales?: readonly string[] | undefined;
  /** What assessors say of its claims. Packs of 0.1.0 do not say. */
  readonly judgements?: readonly PackedJudgement[] | undefined;
}

/** What an assessor says of one claim. */
export interface PackedJudgement {
  readonly statement: ClaimableId;
  readonly by: string;
  readonly relationship: Relationship;
  readonly date: IsoDate;
  readonly judgement: ClaimJudgementWord;
  /** SHA-256 of the public key that it is signed with, in 64 hexadecimal digits; undefined where it is not signed. */
  readonly signed?: string | undefined;
}

/** What became of a condition: the assessor accepts the claim now; it has changed since; neither. */
export const conditionStates = ['met', 'changed', 'open'] as const;
/** What became of a condition that an assessor set. */
export type ConditionState = (typeof conditionStates)[number];

/** A claim that an assessor has accepted with conditions. */
export interface PackedCondition {
  readonly evidence: EvidenceId;
  readonly statement: ClaimableId;
  readonly by: string;
  readonly relationship: Relationship;
  readonly date: IsoDate;
  /** The conditions, in the assessor's words. */
  readonly comment?: string | undefined;
  readonly state: ConditionState;
}

/** What a submission pack says of itself in `manifest.json`. */
export interface Manifest {
  readonly otpath: '1';
  readonly draft: boolean;
  readonly practitioner: string;
  readonly target: string;
  readonly asOf: IsoDate;
  readonly framework: { readonly id: string; readonly version: string };
  readonly policy: { readonly id: string; readonly version: string };
  /** Every file of the zip but the manifest, in their order there. */
  readonly files: readonly PackedFile[];
  readonly evidence: readonly PackedEvidence[];
  readonly requirements: readonly { readonly id: string; readonly state: State }[];
  /** Conditions of assessors, those that are met by now too. */
  readonly conditions: readonly PackedCondition[];
}
