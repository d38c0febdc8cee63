/** Ends a run with exit code 130: somebody stopped it. The message says what became of what was to be written. */
export class Stopped extends Error {
  constructor(message: string) {
    super(message);
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
