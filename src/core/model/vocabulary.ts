/**
 * Everyday words of an occupational therapist's work, with what frameworks call the same thing. It helps a
 * search; it is never a reason to count anything.
 */
export interface EverydayWord {
  /** One word, or a few that belong together, in any of their forms: `falls`, `handed over`. */
  readonly say: readonly string[];
  /** Words of the frameworks to look for as well; several in one entry are looked for together. */
  readonly lookFor: readonly string[];
  /** Where the two are connected, such as an act, a source of a framework, or how people speak at work. */
  readonly origin: string;
  /** Whether only a whole text is compared with it: a search for one of its words would find too much. */
  readonly onlyInTexts?: boolean;
}

/** All everyday words that are known. Where two entries have a word, both count. */
export type Vocabulary = readonly EverydayWord[];
