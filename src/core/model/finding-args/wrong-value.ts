import type { Expectation, LookAlike } from '../problem.ts';
import type { DayAdvice } from './evidence.ts';

/** What there is to say of a value that can't stand where it does. */
export interface WrongValueArgs {
  readonly value: WrittenValue;
  readonly advice: ValueAdvice;
}

/** What was written. */
export type WrittenValue =
  /** A long word is cut. */
  | { readonly case: 'word'; readonly written: string; readonly needed: Needed }
  | { readonly case: 'list' | 'map'; readonly needed: Needed }
  | { readonly case: 'nothing' }
  | { readonly case: 'nothing-after'; readonly key: string }
  /** One item of a list, by its place from 1. */
  | { readonly case: 'empty-item'; readonly key: string; readonly item: number };

/** What is needed. */
export type Needed =
  | { readonly case: Exclude<Expectation['is'], 'shorter' | 'within'> }
  | { readonly case: 'shorter' | 'at-least' | 'at-most'; readonly limit: number };

/** A day or a period in the form of files: `2026-03-14`, `{ from: 2026-03-01, to: 2026-03-14 }`. */
interface InFiles {
  readonly text: string;
}

/** What to write in its place. */
export type ValueAdvice =
  | { readonly case: 'any-day' | 'any-period' | 'reversed-period' }
  | { readonly case: 'no-such-day'; readonly day: string; readonly advice: DayAdvice }
  /** A date in another form than that of files; `either-order` where the month might come first. */
  | (InFiles & { readonly case: 'day' | 'day-either-order' | 'period' | 'period-either-order' })
  /** The word that was meant, and the look-alike that was typed where that is all. */
  | {
      readonly case: 'word';
      readonly word: string;
      readonly lookAlike: { readonly case: LookAlike } | undefined;
    }
  | { readonly case: 'only-word'; readonly word: string }
  | {
      readonly case: 'one-of';
      readonly words: readonly string[];
      readonly meant: string | undefined;
    }
  /** Keys whose form is easier to show than to describe. */
  | { readonly case: 'claims' | 'witness' | 'practitioner' | 'attachments' | 'otpath' | 'kind' }
  /** Items below a key, with the first as it may be written where it is known. */
  | { readonly case: 'items-below'; readonly key: string; readonly item: string | undefined }
  | { readonly case: 'item-below' | 'in-brackets'; readonly key: string; readonly item: string }
  | { readonly case: 'map'; readonly entry: string }
  /** An address in place of a title and an address. */
  | { readonly case: 'address'; readonly title: string | undefined; readonly url: string }
  /** An item of a list, with its form where that is known. */
  | {
      readonly case: 'fill-in';
      readonly how:
        { readonly case: 'claims' } | { readonly case: 'map'; readonly entry: string } | undefined;
    }
  | { readonly case: 'keys-below' | 'empty-file' }
  | { readonly case: 'number-at-least' | 'number-at-most'; readonly limit: number }
  | { readonly case: 'something' | 'text-or-list' | 'text-or-map'; readonly key: string }
  | {
      readonly case:
        | 'id'
        | 'reference'
        | 'target'
        | 'https'
        | 'whole-number'
        | 'number'
        | 'yes-or-no'
        | 'cpd-file'
        | 'day-of-year'
        | 'text'
        | 'quoted-text'
        | 'another';
    };
