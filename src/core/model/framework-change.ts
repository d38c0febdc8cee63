import type { Text } from './text.ts';

/** What kind of thing of a framework a change is about. */
export type ChangedThing =
  | 'statement'
  | 'requirement'
  | 'level'
  | 'stage'
  | 'route'
  | 'profile'
  | 'pillar'
  | 'aspect'
  | 'role'
  | 'mapping'
  | 'policy';

/** One difference between two versions of a framework. Ids are those inside the framework. */
export type FrameworkChange =
  | {
      readonly kind: 'added' | 'removed';
      readonly what: ChangedThing;
      readonly id: string;
      readonly text: Text;
    }
  | { readonly kind: 'retired'; readonly id: string; readonly into: readonly string[] }
  /** It is replaced by two or more. */
  | { readonly kind: 'split'; readonly id: string; readonly into: readonly string[] }
  /** It is replaced by one that replaces others too. */
  | { readonly kind: 'merged'; readonly id: string; readonly into: readonly string[] }
  | {
      readonly kind: 'moved';
      readonly what: 'level' | 'pillar' | 'aspects';
      readonly id: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'reworded';
      readonly what: ChangedThing;
      readonly id: string;
      readonly language: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'stronger' | 'weaker';
      readonly id: string;
      readonly from: string;
      readonly to: string;
    }
  /** Something else that is said of it, by its key; empty where nothing was, or is, said. */
  | {
      readonly kind: 'changed';
      readonly what: ChangedThing;
      readonly id: string;
      readonly field: string;
      readonly from: string;
      readonly to: string;
    };

/** What should be put right before a new version is published. */
export type VersionProblem =
  | { readonly kind: 'revision-not-raised'; readonly id: string }
  | { readonly kind: 'id-gone'; readonly id: string }
  | { readonly kind: 'version-not-raised'; readonly version: string; readonly proposed: string };

/** Two versions of a framework, compared. */
export interface FrameworkDiff {
  readonly framework: string;
  readonly from: string;
  readonly to: string;
  /** By how much the number of the version should rise; `none` where nothing has changed. */
  readonly step: 'major' | 'minor' | 'patch' | 'none';
  /** The number that follows from that; undefined where the old one is no number of three parts. */
  readonly proposed: string | undefined;
  readonly changes: readonly FrameworkChange[];
  readonly problems: readonly VersionProblem[];
}
