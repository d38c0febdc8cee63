import type { ReadingLimit } from '../limits.ts';
import type { Encoding, LookAlike } from '../problem.ts';
import type { WrongValueArgs } from './wrong-value.ts';
import type { BadName } from './attachments.ts';
import type { NoArgs } from './no-args.ts';

/** In how many other places of a file the same slip is. */
interface Repeated {
  readonly others: number;
}

/** What the rules on what could not be read have to say. */
export interface ReadingArgs {
  readonly 'not-text': {
    readonly case: Encoding;
    /** UTF-16 without the mark at the start that names it. */
    readonly isUnmarked: boolean;
    /** Whether it was read all the same, so that it can be saved again. */
    readonly isRead: boolean;
  };
  readonly 'broken-yaml': {
    readonly case:
      | 'two-colons'
      | 'item-without-key'
      | 'no-space-after-colon'
      | 'open-quote'
      | 'continued-line'
      | 'deeper-line'
      | 'short-line'
      | 'flat-block'
      | 'bad-start'
      | 'no-colon'
      | 'missing-sign'
      | 'bad-indent'
      | 'tab'
      | 'lines-in-brackets'
      | 'unexpected'
      | 'second-document'
      | 'alias'
      | 'other';
    /** The key that the slip is at, where there is one. */
    readonly key: string | undefined;
    /** The line of the key above it that is still switched off. */
    readonly line: number | undefined;
  };
  readonly 'duplicate-key': { readonly key: string };
  readonly 'no-front-matter': { readonly case: 'absent' | 'unclosed' | 'json' | 'toml' };
  readonly 'over-limit': {
    readonly case: ReadingLimit;
    /** In bytes, levels, aliases or items. */
    readonly allowed: number;
    readonly found: number;
  };
  readonly 'unknown-key':
    /** It marks evidence as unfinished in other programs. */
    | { readonly case: 'draft'; readonly key: string }
    | {
        /** It would be known below other keys. */
        readonly case: 'below';
        readonly key: string;
        readonly parts: readonly string[];
      }
    | {
        /** Another key of the same meaning is beside it. */
        readonly case: 'twin';
        readonly key: string;
        readonly twin: string;
        /** How both are written right. */
        readonly right: string;
      }
    | {
        readonly case: 'unknown';
        readonly key: string;
        readonly meant: string | undefined;
        /** What could be here and is not. */
        readonly known: readonly string[];
      };
  readonly 'missing-key': {
    readonly key: string;
    /** A key that was probably meant for it. */
    readonly written: string | undefined;
    /** It is there, with nothing behind it. */
    readonly isEmpty?: boolean;
    /** What to write behind it, where that is a group of keys. */
    readonly advice?: { readonly entry: string };
  };
  readonly 'wrong-value': WrongValueArgs;
  readonly 'cut-off-text': {
    /** What was read, which may be nothing, and what was taken for a comment. */
    readonly kept: string;
    readonly lost: string;
  };
  readonly 'unknown-tag': { readonly tag: string };
  readonly 'link-outside': { readonly case: 'outside' | 'folder' };
  /** `garbled` where its name is not saved as UTF-8, so that it has none by which it could be opened. */
  readonly unreadable: { readonly case: 'garbled' | 'other' };
  readonly 'useless-ignore': {
    readonly case:
      | 'unclear'
      | 'several-rules'
      | 'no-reason'
      | 'unknown-rule'
      | 'stays'
      | 'no-date'
      | 'ended'
      | 'hides-nothing';
    /** The rule and the last day, as written. */
    readonly rule: string;
    readonly until: string;
  };
  readonly 'useless-setting': { readonly case: 'unknown-rule' | 'stays'; readonly rule: string };
  readonly 'look-alike': Repeated & { readonly case: LookAlike };
  readonly 'missing-space': Repeated;
  readonly 'misplaced-head': Repeated & {
    readonly case: 'blank-lines' | 'fence' | 'indented' | 'no-opening';
    /** What was typed in place of hyphens. */
    readonly typed: { readonly case: 'long-dash' | 'hyphen' } | undefined;
  };
  readonly 'old-line-ends': NoArgs;
  readonly 'unreadable-day': {
    /** As the plan has it; a long text is cut. */
    readonly written: string;
  };
  readonly 'unsafe-file-name': BadName & {
    readonly case: 'file' | 'folder';
    /** Who signed the evidence that has this name, if anybody did. */
    readonly assessor: string | undefined;
  };
  readonly 'garbled-text':
    | { readonly case: 'letters'; readonly written: string; readonly meant: string }
    /** Signs that turn the direction of writing. */
    | { readonly case: 'direction' };
  readonly 'not-a-file': { readonly case: 'evidence-folder' | 'device' };
}
