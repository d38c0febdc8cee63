import type { Language } from '../../model/text.ts';
import type { FaultWords } from './en.ts';

export type { FaultWords } from './en.ts';
export type { Fault } from './fault-words.ts';

/** The catalogues that there are. Each is loaded only when something is wrong. */
const catalogues: Readonly<Record<Language, () => Promise<FaultWords>>> = {
  en: async () => (await import('./en.ts')).englishFaults,
  cy: async () => (await import('./cy.ts')).welshFaults,
};

export const faultWordsIn = (language: Language): Promise<FaultWords> => catalogues[language]();
