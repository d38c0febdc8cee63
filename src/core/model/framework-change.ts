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
  /** A fact about a post. */
  | 'fact'
  /** What the work at a level includes. */
  | 'duty'
  | 'description'
  | 'note'
  /** An example of what could show a statement. */
  | 'example'
  /** A heading over some of the requirements of a target. */
  | 'group'
  /** Who makes a decision that is required. */
  | 'decider'
  /** What the framework says of itself and of its source. */
  | 'framework'
  | 'evidence-type'
  /** What was left out of the source on purpose. */
  | 'omission'
  | 'policy';

/** One difference between two versions of a framework. Ids are those inside the framework. */
export type FrameworkChange =
  | {
      readonly kind: 'added' | 'removed';
      readonly what: ChangedThing;
      readonly id: string;
      readonly text: Text;
    }
  /** Not required by a framework that extends this one. */
  | {
      readonly kind: 'set-aside';
      readonly what: ChangedThing;
      readonly id: string;
      readonly text: Text;
      readonly reason: Text;
    }
  | { readonly kind: 'retired'; readonly id: string; readonly into: readonly string[] }
  /** Each of two or more others has part of it. */
  | { readonly kind: 'split'; readonly id: string; readonly into: readonly string[] }
  /** Another one has it, with more beside it. */
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
  | { readonly kind: 'revision-lowered'; readonly id: string }
  | { readonly kind: 'id-gone'; readonly id: string }
  /** What should be claimed instead is retired itself. */
  | { readonly kind: 'successor-retired'; readonly id: string; readonly successor: string }
  /** What was done to the statement shows in none of those that followed it. */
  | {
      readonly kind: 'split-unchanged' | 'merged-unchanged';
      readonly id: string;
      readonly into: readonly string[];
    }
  /** Another key would say better what was done to it. */
  | {
      readonly kind: 'looks-split' | 'looks-merged';
      readonly id: string;
      readonly into: readonly string[];
    }
  | { readonly kind: 'version-not-raised'; readonly version: string; readonly proposed: string };

/** Two versions of a framework, compared; or a framework and one that it extends. */
export interface FrameworkDiff {
  readonly framework: string;
  /** The framework that it extends, where it is compared with that one. */
  readonly base?: string | undefined;
  readonly from: string;
  readonly to: string;
  /** By how much the number of the version should rise; `none` where nothing has changed. */
  readonly step: 'major' | 'minor' | 'patch' | 'none';
  /** The number that follows from that; undefined where the old one is no number of three parts. */
  readonly proposed: string | undefined;
  readonly changes: readonly FrameworkChange[];
  readonly problems: readonly VersionProblem[];
}

/** What `otpath framework diff --format json` writes. */
export interface DiffOutput extends FrameworkDiff {
  readonly otpath: '1';
}
