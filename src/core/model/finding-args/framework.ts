import type { Succession } from '../succession.ts';
import type { Language } from '../text.ts';

/** What the rules on the data of a framework have to say. Ids are those within their framework. */
export interface FrameworkArgs {
  readonly 'duplicate-id': { readonly id: string };
  readonly 'dangling-id': {
    /** What the id should be one of. */
    readonly case: 'level' | 'pillar' | 'aspect' | 'stage' | 'statement' | 'group' | 'role';
    readonly id: string;
    /** The id that was probably meant. */
    readonly meant: string | undefined;
    /** Some of those that there are. */
    readonly known: readonly string[];
  };
  readonly 'number-like-id': { readonly id: string };
  readonly 'missing-source': { readonly requirement: string };
  readonly 'retired-without-replacement': { readonly statement: string };
  readonly 'unknown-framework': {
    readonly framework: string;
    readonly meant: string | undefined;
    readonly known: readonly string[];
    /** In how many other files are ids that belong to the framework only because it is that of the target. */
    readonly otherFiles?: number | undefined;
  };
  readonly 'unknown-target': {
    readonly framework: string;
    readonly target: string;
    readonly meant: string | undefined;
    readonly known: readonly string[];
  };
  readonly 'level-order': {
    readonly rank: number;
    /** The level that has the rank already, or the inherited one that has another rank. */
    readonly level: string;
    /** The rank of an inherited level that should have it here too. */
    readonly inherited?: number;
  };
  readonly 'repeated-stage': { readonly stage: string };
  readonly 'unreachable-stage': { readonly stage: string };
  readonly 'empty-pillar': { readonly case: 'pillar' | 'aspect'; readonly id: string };
  readonly 'mapping-to-nowhere': {
    /** The id as written, with its framework or without. */
    readonly id: string;
    readonly meant: string | undefined;
  };
  readonly 'missing-translation': { readonly languages: readonly Language[] };
  readonly 'unknown-base': {
    readonly case: 'circle' | 'unknown';
    readonly framework: string;
    readonly meant: string | undefined;
  };
  readonly 'id-unlike-folder': { readonly id: string; readonly folder: string };
  readonly 'contradictory-cpd-record': Contradiction;
  readonly 'wrong-no-match': {
    readonly case: 'undated' | 'mapped';
    readonly id: string;
    readonly framework: string;
  };
  readonly 'wrong-change': { readonly id: string } & (
    | {
        readonly case:
          | 'no-base'
          | 'own'
          | 'twice'
          | 'nothing'
          | 'both'
          | 'not-removable'
          | 'retired'
          | 'no-reason';
      }
    | {
        readonly case: 'unknown';
        readonly framework: string;
        readonly meant: string | undefined;
      }
    | {
        readonly case: 'not-changeable';
        /** The key, as files write it, and those that could be changed. */
        readonly set: string;
        readonly can: readonly string[];
      }
  );
  readonly 'wrong-successor': {
    readonly statement: string;
    /** The key that names what replaced it. */
    readonly successionKey: Succession;
  } & (
    | { readonly case: 'still-required' | 'circle' }
    | { readonly case: 'two-keys'; readonly otherSuccessionKey: Succession }
  );
  readonly 'unfinished-version':
    | { readonly case: 'id-gone' | 'revision-lowered'; readonly statement: string }
    | {
        readonly case: 'version-not-raised';
        readonly version: string;
        readonly proposed: string;
        /** The earlier version. */
        readonly from: string;
      };
  readonly 'unsaid-change':
    | { readonly case: 'revision-not-raised'; readonly statement: string }
    | {
        readonly case:
          | 'successor-retired'
          | 'split-unchanged'
          | 'merged-unchanged'
          | 'looks-split'
          | 'looks-merged';
        readonly statement: string;
        readonly into: readonly string[];
      };
  readonly 'html-in-text': {
    /** The text without its HTML. */
    readonly plain: string;
  };
}

/** One figure of a CPD record that can't stand beside the others. */
export type Contradiction =
  | { readonly case: 'fewer-than-least'; readonly least: number; readonly most: number }
  | { readonly case: 'same-id'; readonly id: string }
  | { readonly case: 'same-file'; readonly file: string }
  /** A day as month and day: `08-01`. */
  | { readonly case: 'not-every-year'; readonly day: string }
  | { readonly case: 'closes-first'; readonly opens: string; readonly closes: string }
  | { readonly case: 'not-renewed'; readonly year: number }
  | { readonly case: 'same-year'; readonly year: number };
