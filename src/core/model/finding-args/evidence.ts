import type { LayoutLimits } from '../limits.ts';
import type { Text } from '../text.ts';
import type { NoArgs } from './no-args.ts';

/** In what a portfolio's own policy asks for less than that of the organisation. */
export type LooserRule =
  | { readonly case: 'figure'; readonly here: string; readonly there: string }
  /** A type of evidence that counts for more months. */
  | {
      readonly case: 'months';
      readonly type: string;
      readonly here: number;
      readonly there: number;
    }
  /** Types that no longer need a witness. */
  | { readonly case: 'types'; readonly types: readonly string[] };

/** What the rules on evidence and its claims have to say. Ids of statements are those within their framework. */
export interface EvidenceArgs {
  readonly 'unknown-statement':
    | {
        /** The id names no framework, and the portfolio has no target that would give it one. */
        readonly case: 'no-framework';
        readonly statement: string;
      }
    | {
        /** The same of several claims, so that it is the target that is missing. */
        readonly case: 'no-target';
        readonly claims: number;
        readonly files: number;
        /** The first of them. */
        readonly statement: string;
        readonly file: string;
      }
    | {
        readonly case: 'unknown';
        readonly framework: string;
        readonly statement: string;
        readonly meant: string | undefined;
      }
    /** It describes the job and is no statement. */
    | { readonly case: 'duty'; readonly statement: string };
  readonly 'claim-without-evidence': { readonly case: 'no-text' | 'only-headings' };
  readonly 'claim-without-rationale': { readonly statement: string };
  readonly 'claim-of-advice': { readonly statement: string };
  readonly 'duplicate-claim': { readonly statement: string };
  readonly 'evidence-without-claims': NoArgs;
  readonly 'impossible-date': { readonly date: string; readonly advice: DayAdvice };
  readonly 'future-date': { readonly date: string; readonly asOf: string };
  readonly 'period-reversed': { readonly from: string; readonly to: string };
  readonly 'retired-statement': {
    readonly statement: string;
    /** What took its place, which may be nothing. */
    readonly successors: readonly string[];
    /** Which framework sets it aside for its organisation, and why; absent where its own framework has retired it. */
    readonly setAside?: { readonly by: string; readonly reason: Text } | undefined;
  };
  readonly 'revised-statement': {
    readonly statement: string;
    /** The revision that it is at now. */
    readonly revision: number;
  };
  readonly 'unknown-type': {
    readonly type: string;
    readonly meant: string | undefined;
    readonly known: readonly string[];
  };
  /** What the witness has in common with the practitioner. */
  readonly 'own-witness': { readonly case: 'same-number' | 'same-name' | 'similar-name' };
  readonly 'stale-evidence': {
    /** For how many months the policy counts evidence as current. */
    readonly months: number;
    readonly since: string;
  };
  readonly 'missing-reflection-heading': {
    /** The stages of the model that have no heading; at least one. */
    readonly stages: readonly string[];
  };
  readonly 'unknown-reflection-model': {
    readonly model: string;
    readonly meant: string | undefined;
    readonly known: readonly string[];
  };
  readonly 'missing-witness': { readonly type: string };
  /** Whose name it is. */
  readonly 'name-without-letters': { readonly case: 'practitioner' | 'witness' | 'assessor' };
  readonly 'looser-policy': LooserRule & { readonly rule: string };
  readonly 'too-long-to-lay-out': {
    readonly case: keyof LayoutLimits;
    readonly found: number;
    readonly most: number;
  };
  readonly 'copied-evidence': {
    /** The paths of the copy and of the evidence that counts. */
    readonly file: string;
    readonly original: string;
    /** Why that one counts, by the strongest of the reasons. */
    readonly advice: {
      readonly case:
        | 'signed'
        | 'no-errors'
        | 'plain-name'
        | 'named-after'
        | 'safe-name'
        | 'shorter-path'
        | 'first-path';
      /** Whether an assessor signed the one that counts, and whether it is still what they signed. */
      readonly signed: 'no' | 'as-it-is' | 'changed-since';
    };
  };
  readonly 'missing-linked-file':
    | ({
        readonly isPicture: boolean;
        /** As the text has it. */
        readonly address: string;
      } & FileAdvice)
    | ({ readonly isEmbedded: boolean; readonly target: string } & NoteLinkAdvice);
}

/** What to write in place of a link that only Obsidian reads. */
export type NoteLinkAdvice =
  | { readonly case: 'note-link-missing' }
  /** As Markdown, of the first of several files. */
  | { readonly case: 'note-link-of-several'; readonly text: string; readonly count: number }
  /** The file is not among the evidence. */
  | { readonly case: 'note-link-elsewhere'; readonly text: string; readonly path: string }
  | {
      readonly case: 'note-link';
      readonly text: string;
      /** Who signed the evidence, if anybody did. */
      readonly assessor: string | undefined;
    };

/** Where a file may be that is not where a text says. */
export type FileAdvice =
  | { readonly case: 'outside' | 'missing' }
  /** The same file has another name now. */
  | { readonly case: 'renamed'; readonly name: string }
  | { readonly case: 'near'; readonly name: string };

/** What to write for a day that the calendar does not have. */
export type DayAdvice =
  /** Day and month changed places. */
  | { readonly case: 'swapped'; readonly meant: string }
  | { readonly case: 'no-such-month' }
  | {
      readonly case: 'days-in-month';
      readonly year: string;
      /** From 1 to 12. */
      readonly month: number;
      readonly days: number;
    };
