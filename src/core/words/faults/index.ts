import type { Language } from '../../model/text.ts';
import type { FaultWords } from './en.ts';
import type { aroundFaults } from './en/around.ts';

export type { FaultWords } from './en.ts';
export type { Fault } from './fault-words.ts';

/** All that one language says where a command ends early. */
interface FaultCatalogue {
  readonly faults: FaultWords;
  readonly around: typeof aroundFaults;
}

/** The catalogues that there are. Each is loaded only when something is wrong. */
const catalogues: Readonly<Record<Language, () => Promise<FaultCatalogue>>> = {
  en: async () => ({
    faults: (await import('./en.ts')).englishFaults,
    around: (await import('./en/around.ts')).aroundFaults,
  }),
  cy: async () => ({
    faults: (await import('./cy.ts')).welshFaults,
    around: (await import('./cy/around.ts')).aroundWelshFaults,
  }),
};

export const faultWordsIn = (language: Language): Promise<FaultCatalogue> => catalogues[language]();
