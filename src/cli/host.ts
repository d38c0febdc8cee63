/** Everything that a run touches of the process around it, so that a test can be the process. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether somebody is there to answer a question. */
  readonly canAsk: boolean;
  readonly now: () => Date;
}

export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** In columns; undefined where nobody knows. */
  readonly columns: number | undefined;
}

/** Ends a run with exit code 2: the command could not be carried out, and this says why and what to do. */
export class UserError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}
