import type { UnreadKind, UnreadReason } from '../attachment-content.ts';
import type { NoArgs } from './no-args.ts';

/** Where a personal detail is, and what may be shown of it. */
export interface DetailArgs {
  readonly case: 'text' | 'file-name' | 'attachment';
  /** Whether it can be nothing else. */
  readonly certain: boolean;
  /** A sketch of the first one that gives nobody away; may be empty. */
  readonly sketch: string;
  /** How many there are in a name or an attachment. */
  readonly count: number;
  /** Where in an attachment to look for it, where a reader does not see it; `partly` where some of several are there. */
  readonly advice?: { readonly case: 'hidden' | 'picture' | 'partly' };
}

type DetailRule =
  | 'nhs-number'
  | 'possible-nhs-number'
  | 'national-insurance-number'
  | 'date-of-birth'
  | 'postcode'
  | 'street-address'
  | 'phone-number'
  | 'e-mail-address'
  | 'titled-name'
  | 'watched-name';

/** Why something was not looked into: what it is where that is the reason, or else the reason. */
export type UnreadCase = UnreadKind | Exclude<UnreadReason, 'other-kind'>;

/** What the rules on personal details have to say. */
export interface PrivacyArgs extends Readonly<Record<DetailRule, DetailArgs>> {
  readonly 'attachment-author': NoArgs;
  /** Whether the attachment is a photo itself, or holds one. */
  readonly 'photo-location': { readonly case: 'photo' | 'file' };
  readonly 'unread-attachment': { readonly case: UnreadCase };
  readonly 'unusable-watch-entry':
    | { readonly case: 'no-name' }
    /** In letters. */
    | { readonly case: 'too-long'; readonly length: number; readonly most: number };
  readonly 'unread-part': {
    /** The first few parts. One whose name shows a detail has only its ending, if that. */
    readonly parts: readonly {
      readonly case: UnreadCase;
      readonly name: string | undefined;
      readonly ending: string | undefined;
    }[];
    readonly others: number;
  };
  readonly 'unread-picture': {
    /** What the files are called, every one. */
    readonly names: readonly string[];
  };
  readonly 'page-without-text': {
    readonly count: number;
    /** The first pages, each run with its first and its last. */
    readonly runs: readonly (readonly [number, number])[];
    /** Whether there are more runs. */
    readonly hasMore: boolean;
  };
}
