import type { Edit } from './finding.ts';
import type { Text } from './text.ts';

/** Why something of a portfolio is touched by another version of its framework. */
export type MigrationReason =
  /** One statement replaced it. */
  | 'replaced'
  | 'merged'
  /** Its revision is higher, and it says the same as before. */
  | 'same-meaning'
  | 'split'
  /** Several statements replaced it, and nothing says which has what. */
  | 'several'
  /** Its meaning may have changed. */
  | 'revised'
  /** The same evidence claims already what replaced it. */
  | 'doubled'
  /** Nothing replaced it. */
  | 'ended';

/** What becomes of it: it moves by itself, waits for a person, ends, or can't be changed by otpath. */
export type MigrationState = 'moves' | 'decision' | 'ends' | 'by-hand';

/** One place where a portfolio names a statement that has changed. Ids are those inside the framework. */
export interface MigrationItem {
  readonly where: 'claim' | 'waiver' | 'judgement' | 'plan';
  readonly state: MigrationState;
  readonly why: MigrationReason;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The title of the evidence that makes a claim. */
  readonly title?: string | undefined;
  readonly from: string;
  /** What it said before, where that is known, and says now. */
  readonly was?: Text | undefined;
  /** What may be written instead; the same id where only its revision changes. One where it moves by itself. */
  readonly options: readonly MigrationOption[];
  /** The sign-offs of it, which stay as they are. */
  readonly judged: readonly { readonly name: string; readonly date: string }[];
  /** Somebody decided on an earlier run that no option fits. */
  readonly settled?: true | undefined;
}

export interface MigrationOption {
  readonly id: string;
  readonly text: Text;
  /** What writes it. Nothing where the file says it already. */
  readonly edits: readonly Edit[];
}

/** What moving a portfolio to a version of a framework would do. */
export interface MigrationPlan {
  readonly framework: string;
  /** The framework that it is compared with, where that is one that it extends and no earlier version of it. */
  readonly fromFramework?: string | undefined;
  /** The version that the portfolio was written for; undefined where nobody knows. */
  readonly from: string | undefined;
  readonly to: string;
  readonly items: readonly MigrationItem[];
}

/** What `otpath migrate --format json` writes: the plan without the letters of each change. */
export interface MigrateOutput extends Omit<MigrationPlan, 'items'> {
  readonly otpath: '1';
  readonly items: readonly (Omit<MigrationItem, 'options'> & {
    readonly options: readonly Pick<MigrationItem['options'][number], 'id' | 'text'>[];
    /** What the file of decisions says of it. */
    readonly choose?: string | undefined;
  })[];
}

/** What somebody decided: the id of an option, nothing of them, or to look at it later. */
export interface MigrationDecision {
  readonly file: string;
  readonly statement: string;
  readonly choose: string;
  /** Where it is in the file of decisions, from 1. */
  readonly line?: number | undefined;
}

/** In decisions: no option fits, so the claim ends. */
export const noOption = 'none';
/** In decisions: not decided yet. */
export const decideLater = 'later';
