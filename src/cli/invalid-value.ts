import { InvalidArgumentError } from 'commander';
import type { HelpWords } from '../core/words/help/index.ts';

/** What a value has to be, by its name in the catalogue of help. */
export type ValueRule = keyof HelpWords['mistakes']['values'];

/** Refuses the value of an option. The sentence for the rule is looked up when the mistake is said. */
export const invalidValue = (rule: ValueRule): InvalidArgumentError =>
  new InvalidArgumentError(rule);
