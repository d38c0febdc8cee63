import type { ClaimableId, EvidenceId } from './ids.ts';
import type { IsoDate } from './date.ts';
import type { State } from './assessment.ts';
import type { ConditionState, PackedCondition, PackedJudgement } from './manifest.ts';

/** What makes it doubtful whether two packs belong together, or were given in this order. */
export type PackMismatch = 'other-practitioner' | 'other-target' | 'later';

/** A piece of evidence of one of two packs, or of both. */
export interface NamedEvidence {
  /** Its number in the later pack that has it. */
  readonly number: string;
  readonly id: EvidenceId;
  readonly title: string;
  readonly date: IsoDate;
}

/** A piece of evidence that is another one than it was. */
export interface ChangedEvidence extends NamedEvidence {
  /** Whether its text is another; where a pack does not say so much, whether its file is. */
  readonly text: boolean;
  /** Whether only the files could be compared, since one of the packs is of an otpath that kept no more. */
  readonly onlyFile: boolean;
  /** The claims in both packs whose rationales are others. */
  readonly rationales: readonly ClaimableId[];
  /** Whether its file has other bytes, and none of text, claims and rationales explains it: its title or its witness. */
  readonly details: boolean;
  /** Whether assessors say something else of its claims. */
  readonly signOffs: boolean;
  /** Whether any attachment was added, taken out or has other bytes. */
  readonly attachments: boolean;
  readonly newClaims: readonly ClaimableId[];
  readonly droppedClaims: readonly ClaimableId[];
}

/** A requirement that is met or accepted in one of two packs only; a state is undefined where that pack does not name it. */
export interface RequirementChange {
  readonly id: string;
  readonly from: State | undefined;
  readonly to: State | undefined;
}

/** A condition of an assessor in two packs; `gone` where the later one does not name it any more. */
export interface FollowedCondition extends Omit<PackedCondition, 'state'> {
  readonly title: string;
  /** In the earlier pack, where it is there. */
  readonly from: ConditionState | undefined;
  readonly to: ConditionState | 'gone';
}

/** Somebody did not accept a claim, and the later pack does not say what they said, or not as surely. */
export interface MissingRefusal extends PackedJudgement {
  /** How a decision in its place is signed, where the refusal was signed with a key and that is another, or none. */
  readonly replacedBy?: 'unsigned' | 'other-key' | undefined;
  readonly evidence: EvidenceId;
  readonly title: string;
}

/** What is different in a pack from an earlier one. */
export interface PackComparison {
  readonly mismatches: readonly PackMismatch[];
  readonly evidence: {
    readonly added: readonly NamedEvidence[];
    readonly changed: readonly ChangedEvidence[];
    readonly withdrawn: readonly NamedEvidence[];
  };
  /** The pages and documents, by their paths: those that the two packs have in other bytes, or only one has. */
  readonly documents: {
    readonly changed: readonly string[];
    readonly added: readonly string[];
    readonly withdrawn: readonly string[];
    /** Whether they differ while nothing does that they are made from: somebody may have altered one. */
    readonly unexplained: boolean;
  };
  readonly requirements: {
    readonly gained: readonly RequirementChange[];
    readonly lost: readonly RequirementChange[];
    /** Met in both, and accepted by an assessor, or verified with a key, only in the later one. */
    readonly accepted: readonly RequirementChange[];
    /** Met in both, and accepted, or verified with a key, only in the earlier one. */
    readonly noLongerAccepted: readonly RequirementChange[];
  };
  readonly conditions: readonly FollowedCondition[];
  readonly missingRefusals: readonly MissingRefusal[];
  /** Whether the two have the same files and say the same in their manifests, the day apart. */
  readonly same: boolean;
}
