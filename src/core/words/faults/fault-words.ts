/** Why a command could not be carried out, and what to do. */
export interface Fault {
  readonly message: string;
  readonly hint?: string | undefined;
  /** What the hint says to copy, each on a line of its own however long it is. */
  readonly lines?: readonly string[] | undefined;
}
