import type { State } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Requirement, Target } from '../model/framework.ts';

/** What a framework has that words can be found in. */
export type FindableKind = Requirement['kind'] | 'pillar' | 'aspect' | 'duty' | Target['kind'];

/** Something that a framework says, in which the words were found. */
export interface FoundSaying {
  readonly kind: FindableKind;
  /** `framework:id` */
  readonly id: string;
  readonly text: string;
  /** How far it is met, where the target of the portfolio asks it. */
  readonly state?: State | undefined;
  /** The evidence of it in the portfolio. */
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
  /** Whether nothing in it has the words that were typed, and all was found by what else was looked for. */
  readonly onlyOtherWords?: true | undefined;
}

/** Words of the frameworks that were looked for as well as for an everyday word. */
export interface AlsoLookedFor {
  /** As it was typed. */
  readonly said: string;
  readonly lookFor: readonly string[];
}

/** A word of a text, with the word of the frameworks that it led to where that is another one. */
export interface MatchedWord {
  readonly said: string;
  readonly found?: string | undefined;
}

/** Something that a text may show. It is a suggestion: only a person can claim it. */
export interface SuggestedSaying extends FoundSaying {
  /** The words of the text that led to it, those that tell most first. */
  readonly matched: readonly MatchedWord[];
  /** What says much the same, such as a statement of another level. It may be shown, too. */
  readonly alike: readonly { readonly id: string; readonly text: string }[];
}

/** What a search found, as plain data. A part is left out where it was not searched. */
export interface FindView {
  readonly otpath: '1';
  /** What was searched for; empty where suggestions for a piece of evidence were. */
  readonly words: string;
  readonly target?: string | undefined;
  readonly asOf: IsoDate;
  /** What the target asks. */
  readonly asked?: FoundPart<FoundSaying> | undefined;
  readonly evidence?: FoundPart<FoundEvidence> | undefined;
  /** What frameworks say that the target does not ask. */
  readonly frameworks?: FoundPart<FoundSaying> | undefined;
  /** What the job includes, which nothing requires. */
  readonly duties?: FoundPart<FoundSaying> | undefined;
  /** The everyday words among those typed, and what else they look for. */
  readonly alsoLookedFor: readonly AlsoLookedFor[];
  /** The piece of evidence that suggestions are for. */
  readonly for?: { readonly id: string; readonly title: string; readonly file: string } | undefined;
  /** What its text may show and it does not claim yet. */
  readonly suggested?: FoundPart<SuggestedSaying> | undefined;
  /** Where an id was typed that nothing has: the ids that were probably meant, the nearest first. */
  readonly nearIds: readonly string[];
  /** Where nothing was found: words that are there and much like those that are not. */
  readonly nearWords: readonly string[];
}
