/** What the results of a search say beside what was found. */
export interface FindWords {
  /** What is looked for beside an everyday word that was typed. */
  /** What fits best, said again below a long list. */
  readonly best: (what: string) => string;
  readonly also: (said: string, lookFor: readonly string[]) => string;
  readonly suggested: (title: string) => string;
  /** That suggestions are no more than that. */
  readonly onlySuggested: string;
  /** Before the words of the text that led to a suggestion. */
  readonly matched: string;
  /** Before the ids of statements that say much the same. */
  readonly alike: string;
  readonly asked: string;
  readonly evidence: string;
  readonly frameworks: string;
  /** The frameworks again, where what the target asks has a part of its own. */
  readonly beyond: string;
  readonly duties: string;
  /** How many more there are, and with which limit they would be seen. */
  readonly more: (count: number) => string;
}
