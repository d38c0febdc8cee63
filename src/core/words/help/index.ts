import type { Language } from '../../model/text.ts';
import type { HelpWords } from './en.ts';

export type { CommandHelp } from './command-help.ts';
export type { HelpWords } from './en.ts';

/** The catalogues that there are. Each is loaded only for help, completion, and mistakes in a command line. */
const catalogues: Readonly<Record<Language, () => Promise<HelpWords>>> = {
  en: async () => (await import('./en.ts')).englishHelp,
  cy: async () => (await import('./cy.ts')).welshHelp,
};

export const helpWordsIn = (language: Language): Promise<HelpWords> => catalogues[language]();
