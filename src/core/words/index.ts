import type { Language } from '../model/text.ts';
import { welsh } from './cy.ts';
import { english } from './en.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

/** The catalogues that there are. A language is a file and a line here. */
const catalogues: Partial<Record<Language, Words>> = { en: english, cy: welsh };

/** The languages that reports can be written in. */
export const reportLanguages = Object.keys(catalogues) as readonly Language[];

export const wordsIn = (language: Language): Words => catalogues[language] ?? english;
