/** What the rules on evidence and its claims have to say. */
export interface EvidenceArgs {
  readonly 'copied-evidence': {
    /** The paths of the copy and of the evidence that counts. */
    readonly file: string;
    readonly original: string;
  };
}
