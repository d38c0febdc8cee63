/** An explanation as plain data: headings with lines under them. */
export interface Explanation {
  readonly title: string;
  /** Short facts, such as the framework and the source. */
  readonly facts: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
    /** Lines to be shown as they are, letter by letter. */
    readonly verbatim?: boolean;
    /** For people who keep framework data, and shown only to those who ask. */
    readonly forEditors?: boolean;
  }[];
}
