import type { IsoDate } from './date.ts';
import type { SignatureState } from './signature.ts';

/** What is missing on a sheet as a whole. */
export type MissingOnSheet = 'name' | 'relationship' | 'date' | 'decisions';

/** What has to be corrected on a sheet before anything of it is recorded. */
export type SheetProblem =
  | { readonly kind: 'missing'; readonly what: MissingOnSheet }
  /** More than one relationship is ticked. */
  | { readonly kind: 'doubled' }
  | {
      readonly kind: 'practitioner';
      readonly name: string;
      readonly likeness: 'same-number' | 'same-name' | 'similar-name';
    }
  | { readonly kind: 'no-letters'; readonly written: string }
  | { readonly kind: 'bad-number'; readonly written: string }
  | { readonly kind: 'detail-in-role'; readonly detail: 'a name' | 'a personal detail' }
  | { readonly kind: 'bad-date'; readonly why: 'no-day'; readonly written: string }
  | { readonly kind: 'bad-date'; readonly why: 'too-early' | 'to-come'; readonly day: IsoDate }
  | AnswerProblem;

/** What is wrong with the answer on one claim. */
export interface AnswerProblem {
  /** A comment alone, or conditions without what they are, or a refusal without a reason. */
  readonly kind: 'undecided' | 'no-reason';
  /** Its number on the sheet. */
  readonly claim: string;
}

/** Why nothing of a sheet is recorded. */
export type SheetFault =
  | { readonly kind: 'other-person'; readonly named: string }
  /** Everything at once, in the order of the sheet: somebody sends it back for each round. */
  | { readonly kind: 'to-correct'; readonly problems: readonly SheetProblem[] };

/** Why nothing of one piece of a sheet is recorded. */
export type SheetPieceFault =
  /** No evidence of the portfolio is what the sheet means. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'changed'; readonly what: 'content' | 'claims' }
  | { readonly kind: 'doubled'; readonly claims: readonly string[] }
  | { readonly kind: 'undecided'; readonly claims: readonly string[] }
  /** Conditions without what they are, or a refusal without a reason. */
  | { readonly kind: 'no-reason'; readonly claims: readonly string[] }
  | { readonly kind: 'unknown'; readonly claims: readonly string[] }
  /** The same person has decided on it since the sheet was made. */
  | { readonly kind: 'decided-since'; readonly on: IsoDate }
  /** The same person decides otherwise on another sheet that is read at the same time. */
  | { readonly kind: 'twice' }
  /** Somebody else of this name decides on another sheet that is read at the same time. */
  | { readonly kind: 'namesake' }
  | { readonly kind: 'key-needed'; readonly why: 'known' | 'used-before' }
  | { readonly kind: 'signature'; readonly state: SignatureState }
  | { readonly kind: 'unread-attachments'; readonly paths: readonly string[] }
  | { readonly kind: 'edited-sign-off'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string };
