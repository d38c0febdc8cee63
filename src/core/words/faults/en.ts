import type { Fault } from './fault-words.ts';

/** Every fault that ends a command, in English. A fault is a name here, and what its sentences name. */
export const englishFaults = {
  unknownLanguage: ({
    written,
    languages,
  }: {
    written: string;
    languages: readonly string[];
  }): Fault => ({
    message: `otpath does not speak "${written}".`,
    hint: `OTPATH_LANG and --lang can be: ${languages.join(', ')}.`,
  }),
};

/** The faults and their sentences in one language. */
export type FaultWords = typeof englishFaults;
