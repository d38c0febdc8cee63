import type { Language } from '../../model/text.ts';
import { welshFindings } from './cy.ts';
import { englishFindings } from './en.ts';
import type { FindingWords } from './finding-words.ts';

export type { FindingWords } from './finding-words.ts';
export { sayFinding, type SaidFinding } from './say-finding.ts';

/** The catalogues that there are. A language is a file and a line here. */
const catalogues: Partial<Record<Language, FindingWords>> = {
  en: englishFindings,
  cy: welshFindings,
};

export const findingWordsIn = (language: Language): FindingWords =>
  catalogues[language] ?? englishFindings;
