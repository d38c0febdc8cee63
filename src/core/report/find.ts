import type { State } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Requirement, Target } from '../model/framework.ts';

/** What a framework has that words can be found in. */
export type FindableKind = Requirement['kind'] | 'pillar' | 'aspect' | Target['kind'];

/** Something that a framework says, in which the words were found. */
export interface FoundSaying {
  readonly kind: FindableKind;
  /** `framework:id` */
  readonly id: string;
  readonly text: string;
  /** How far it is met, where the target of the portfolio asks it. */
  readonly state?: State | undefined;
  /** What speaks for it in the portfolio. */
  readonly evidence: readonly {
    readonly id: string;
    readonly title: string;
    readonly file: string;
  }[];
}

/** A piece of evidence in which the words were found. */
export interface FoundEvidence {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly date: IsoDate;
  /** The ids of what it claims. */
  readonly claims: readonly string[];
  /** The sentence that fits best, where the words are not in the title alone. */
  readonly passage?: string | undefined;
}

/** One part of what was searched: the best that was found in it, and how much there is in all. */
export interface FoundPart<Hit> {
  readonly found: number;
  readonly hits: readonly Hit[];
}

/** What a search found, as plain data. A part is left out where it was not searched. */
export interface FindView {
  readonly otpath: '1';
  readonly words: string;
  readonly target?: string | undefined;
  readonly asOf: IsoDate;
  /** What the target asks. */
  readonly asked?: FoundPart<FoundSaying> | undefined;
  readonly evidence?: FoundPart<FoundEvidence> | undefined;
  /** What frameworks say that the target does not ask. */
  readonly frameworks?: FoundPart<FoundSaying> | undefined;
  /** Where an id was typed that nothing has: the ids that were probably meant, the nearest first. */
  readonly nearIds: readonly string[];
  /** Where nothing was found: words that are there and much like those that are not. */
  readonly nearWords: readonly string[];
}
