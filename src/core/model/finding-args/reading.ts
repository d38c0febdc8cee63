/** What the rules on what could not be read have to say. */
export interface ReadingArgs {
  readonly 'cut-off-text': {
    /** What was read, which may be nothing, and what was taken for a comment. */
    readonly kept: string;
    readonly lost: string;
  };
}
