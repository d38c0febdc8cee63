/** What the results of a search say beside what was found. */
export interface FindWords {
  readonly asked: string;
  readonly evidence: string;
  readonly frameworks: string;
  /** The frameworks again, where what the target asks has a part of its own. */
  readonly beyond: string;
  /** How many more there are, and with which limit they would be seen. */
  readonly more: (count: number) => string;
}
