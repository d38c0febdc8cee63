import type { Language } from '../../core/model/text.ts';
import { withoutCommands } from '../../core/words/page-commands.ts';
import type { Outcome } from './shown.ts';

/** The places of the page that change. */
export interface PagePlaces {
  readonly bar: HTMLElement;
  readonly main: HTMLElement;
  /** What was done, for eyes and for voices that read aloud. */
  readonly said: HTMLElement;
  /** Why something was not done, for both. */
  readonly failed: HTMLElement;
  readonly skip: HTMLElement;
}

/** Says what was done, or why it was not, and nothing of what was said before. */
export function sayAt({ said, failed }: PagePlaces, what: Outcome, language: Language): void {
  said.textContent = typeof what === 'string' ? what : '';
  failed.textContent = typeof what === 'string' ? '' : withoutCommands(what.failed, language);
}
