import type { ReadingLimit } from './limits.ts';
import type { Span } from './place.ts';

/** A kind of character that looks like one that YAML knows, or like nothing at all. */
const lookAlikes = [
  'long-dash',
  'hyphen',
  'quotes',
  'no-break-space',
  'wide-space',
  'invisible',
  'wide-colon',
  'bullet',
  'tab',
] as const;
export type LookAlike = (typeof lookAlikes)[number];

export const isLookAlike = (word: string): word is LookAlike =>
  lookAlikes.some((one) => one === word);

/** The keys that a map, or each item of a list, must have, with a word that can stand under each. */
export type KeysNeeded = readonly (readonly [key: string, word: string | undefined])[];

/** What a value should have been. */
export type Expectation =
  | {
      readonly is: 'text' | 'whole-number' | 'yes-or-no' | 'text-or-map' | 'text-or-list';
    }
  | {
      readonly is: 'list' | 'map';
      readonly keys?: KeysNeeded;
    }
  | {
      readonly is:
        | 'number'
        | 'day-of-year'
        | 'cpd-file'
        | 'fingerprint'
        | 'date'
        | 'date-or-period'
        | 'id'
        | 'reference'
        | 'target'
        | 'https';
    }
  | { readonly is: 'one-of'; readonly words: readonly string[] }
  | { readonly is: 'not-empty' }
  | { readonly is: 'shorter'; readonly limit: number }
  | { readonly is: 'within'; readonly limit: number; readonly side: 'at-least' | 'at-most' };

/** How a file that should be UTF-8 is saved, as far as its bytes show. */
export type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1252' | 'binary' | 'other';

/** Something that kept a file, or a part of it, from being read: facts only, rules put them into words. */
export type Problem = { readonly at: Span } & (
  | {
      readonly kind: 'not-text';
      readonly encoding: Encoding;
      /** UTF-16 without the mark at the start that names it. */
      readonly isUnmarked?: true;
      /** The text, where there is one right or one likely way to read it. It is what was read. */
      readonly meant?: string;
    }
  | {
      readonly kind: 'broken-yaml';
      readonly message: string;
      /** The key that the slip is at. */
      readonly key?: string | undefined;
      /** The line of the key above it that is still switched off. */
      readonly above?: number;
      /** What would let it be read, and is what was read. */
      readonly edit?: { readonly at: Span; readonly text: string };
    }
  | {
      readonly kind: 'repaired';
      readonly why:
        LookAlike | 'no-space' | 'line-end' | 'blank-lines' | 'fence' | 'no-opening' | 'indented';
      /** What was written at the first place, and what was meant. */
      readonly written: string;
      readonly by: string;
      readonly places: number;
      readonly edits: readonly { readonly at: Span; readonly text: string }[];
    }
  | { readonly kind: 'duplicate-key'; readonly key: string; readonly first: Span }
  | { readonly kind: 'no-front-matter'; readonly reason: 'absent' | 'unclosed' | 'json' | 'toml' }
  | {
      readonly kind: 'over-limit';
      readonly limit: ReadingLimit;
      readonly allowed: number;
      readonly found: number;
    }
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly known: readonly string[];
      /** The one that was most likely meant. */
      readonly meant?: string;
      /** Every key beside it, as written. */
      readonly beside?: readonly string[];
      /** The parts of the same file in which the key would be known. */
      readonly parts?: readonly string[];
    }
  | {
      readonly kind: 'missing-key';
      readonly key: string;
      /** The keys that belong under it, where it is a group of keys. */
      readonly keys?: KeysNeeded;
      /** The key is there, with nothing behind it. */
      readonly isEmpty?: true;
      /** The key as it was probably written, with a slip. It was read as it was meant. */
      readonly written?: string;
    }
  | {
      readonly kind: 'wrong-value';
      /** The word that was typed; empty for a list or a map. */
      readonly written: string;
      readonly shape: 'word' | 'list' | 'map';
      /** The key that the value stands under, or the one of the list that it is an item of. */
      readonly key: string | undefined;
      /** The place in its list, from 1. */
      readonly item?: number;
      readonly expected: Expectation;
    }
  | { readonly kind: 'cut-off-text'; readonly kept: string; readonly lost: string }
  | { readonly kind: 'unknown-tag'; readonly tag: string }
  | { readonly kind: 'link-outside' | 'link-to-folder' }
  | {
      readonly kind: 'unreadable';
      /** Its name is not saved as UTF-8, so it has none by which it could be opened. */
      readonly isGarbled?: true;
    }
  | { readonly kind: 'not-a-file' }
  | {
      readonly kind: 'useless-ignore';
      readonly because:
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
    }
  | {
      readonly kind: 'useless-setting';
      readonly because: 'unknown-rule' | 'stays';
      readonly rule: string;
    }
);
