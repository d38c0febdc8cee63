/** Why a command could not be carried out, and what to do. */
export interface Fault {
  readonly message: string;
  readonly hint?: string | undefined;
}
