import type { Language } from '../../model/text.ts';
import type { WorkbookWords } from '../../model/workbook-words.ts';
import { welshWorkbook } from './cy.ts';
import { englishWorkbook } from './en.ts';

/** The words of a workbook in each language. A workbook is read in all of them, so all are loaded. */
export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  en: englishWorkbook,
  cy: welshWorkbook,
};
