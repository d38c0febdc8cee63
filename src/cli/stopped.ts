/** Ends a run with exit code 130: somebody stopped it. The message says what became of what was to be written. */
export class Stopped extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Stopped';
  }
}

/** Whether a question ended because somebody pressed Ctrl-C or closed the terminal. */
export const isInterrupted = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ExitPromptError';

/** Does something that asks questions. Where somebody stops it, the run ends and `said` tells what was written. */
export async function orStopped<Result>(
  said: () => string,
  ask: () => Promise<Result>,
): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw isInterrupted(error) ? new Stopped(said()) : error;
  }
}
