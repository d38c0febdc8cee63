/**
 * Ends a run with exit code 130: somebody stopped it. The message says what became of what was to be written.
 * Answers in a draft are deleted, unless `toContinue` says how to take them up again.
 */
export class Stopped extends Error {
  readonly toContinue: string | undefined;

  constructor(message: string, toContinue?: string) {
    super(message);
    this.toContinue = toContinue;
    this.name = 'Stopped';
  }
}

/** Leaves a question for the one before it. */
export class WentBack extends Error {
  constructor() {
    super('Somebody went back one question.');
    this.name = 'WentBack';
  }
}

/** Whether a question ended because somebody pressed Ctrl-C or Ctrl-D, or closed the terminal. */
export const isInterrupted = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ExitPromptError';
