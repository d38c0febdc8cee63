import type { HistoryTrouble } from '../past-sign-offs.ts';

/** What the rules on sign-offs have to say. Days are as in files; ids of statements those within their framework. */
export interface SignOffArgs {
  readonly 'not-accepted': {
    readonly assessor: string;
    readonly statement: string;
    readonly date: string;
    /** The evidence. */
    readonly file: string;
  };
  readonly 'changed-since-signed': {
    readonly assessor: string;
    readonly date: string;
    /** The evidence. */
    readonly file: string;
    readonly changed:
      | { readonly case: 'text' | 'attachment' | 'attachment-name' }
      /** `uncovered`: a sign-off of 0.1.0 says nothing of this file, which only the text shows. */
      | { readonly case: 'file' | 'uncovered'; readonly path: string }
      | { readonly case: 'rationale' | 'statement'; readonly statement: string }
      /** Another statement has replaced what was judged, and the evidence claims that one now. */
      | { readonly case: 'before-change'; readonly statement: string; readonly into: string };
  };
  readonly 'sign-off-of-nothing':
    | {
        /** The evidence is not there. */
        readonly case: 'no-evidence';
        readonly evidence: string;
        readonly advice: EvidenceAdvice;
        readonly refused: StillClaimed | undefined;
      }
    | {
        /** Its file no longer claims a statement, or not in this way. */
        readonly case: 'no-claim' | 'other-claim';
        readonly file: string;
        readonly statement: string;
      };
  /** What the assessor has in common with the practitioner. */
  readonly 'own-sign-off': { readonly case: 'same-number' | 'same-name' | 'similar-name' };
  /** Who has the practitioner's name and another registration number. */
  readonly namesake: { readonly case: 'assessor' | 'witness'; readonly registration: string };
  readonly 'broken-signature': { readonly assessor: string };
  readonly 'unchecked-signature':
    | {
        readonly case: 'unknown-signer' | 'wildcard';
        readonly assessor: string;
        /** The name of the key in a list of keys. */
        readonly signer: string;
      }
    | {
        /** The portfolio’s own list has the key under another name. */
        readonly case: 'other-in-own-list';
        readonly assessor: string;
        readonly listed: string;
      }
    | { readonly case: 'unlike-own-list' | 'no-program' | 'not-here'; readonly assessor: string };
  readonly 'early-sign-off': {
    readonly date: string;
    /** The last day of the evidence. */
    readonly evidenceDate: string;
  };
  readonly 'contradictory-sign-offs': {
    readonly assessor: string;
    readonly statement: string;
    /** Where the other decision is. */
    readonly file: string;
  };
  readonly 'second-sign-off-file': {
    readonly file: string;
    readonly assessor: string;
    readonly evidence: string;
    /** The file that counts, or that is to be kept because it is signed. */
    readonly first: string;
    /** Whether only `first` is signed with a key. */
    readonly isFirstSigned: boolean;
  };
  readonly 'unproved-signature': {
    readonly case:
      | 'unsigned'
      | 'after-signed'
      | 'other-key'
      | 'other-person'
      | 'other-name'
      | 'other-number'
      | 'own-key'
      | 'other-practitioner'
      | 'authority-key'
      | 'not-yet-valid'
      | 'expired'
      | 'revoked'
      | 'other-purpose'
      | 'unchecked';
    readonly assessor: string;
    /** The assessor's name as a list of keys may have it. */
    readonly signer: string;
    readonly evidence: string;
    readonly date: string;
    /** Whose evidence was judged, where the sign-off says so. */
    readonly practitioner: string | undefined;
    /** The claims of which a signed decision counts in its place, each with the day of that. */
    readonly outweighed: readonly { readonly statement: string; readonly on: string }[];
  };
  readonly 'edited-sign-off': { readonly assessor: string; readonly hasSeal: boolean };
  /** Ids of evidence are its paths without .md. */
  readonly 'renamed-evidence': {
    readonly evidence: string;
    readonly was: string;
    readonly assessor: string;
  };
  readonly 'unsealed-sign-off': {
    readonly assessor: string;
    readonly isSigned: boolean;
  };
  readonly 'ignored-sign-off': { readonly case: 'hidden' | 'ignored' };
  readonly 'missing-refusal': PastDecision & {
    /** Whether the file is still there and only lacks the decision. */
    readonly isFileThere: boolean;
  };
  readonly 'gone-refusal': PastDecision & { readonly evidence: string };
  readonly 'unread-history': { readonly case: HistoryTrouble };
  readonly 'unusable-second-reading': { readonly case: 'edited' | 'unread' };
}

/** A decision that only the git history has. */
interface PastDecision {
  readonly case: 'not-accepted' | 'conditions';
  readonly assessor: string;
  readonly statement: string;
  readonly date: string;
  /** The commit, as short as people write it, and the file of the sign-off. */
  readonly commit: string;
  readonly file: string;
}

/** Statements that somebody did not accept in full in evidence that is gone, and that other evidence claims. */
export interface StillClaimed {
  readonly assessor: string;
  readonly statements: readonly string[];
}

/** Where evidence may be that was judged and is not there. */
export type EvidenceAdvice =
  /** Several files are what was signed, this one among them. */
  | {
      readonly case: 'one-of-several';
      readonly file: string;
      readonly count: number;
      readonly assessor: string;
    }
  | { readonly case: 'near'; readonly id: string; readonly assessor: string }
  /** Its text is in the sign-off. */
  | { readonly case: 'text-kept' }
  | { readonly case: 'gone' };
