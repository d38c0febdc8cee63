import type { PackView } from '../report/pack.ts';
import { reportName } from '../report/report-name.ts';

/** The documents that a pack can be. */
export const packDocuments = ['md', 'html', 'docx', 'pdf'] as const;
export type PackDocument = (typeof packDocuments)[number];

/** What a pack can be: a document, or all that belong together in one file. */
export const packFormats = [...packDocuments, 'zip'] as const;
export type PackFormat = (typeof packFormats)[number];

/** What a zip holds where nobody says what it should. */
export const standardDocuments: readonly PackDocument[] = ['html', 'docx'];

/** A name that says whose pack it is, what for and of which day, and whether it is a draft. */
export const packName = ({ report, draft }: PackView, format: PackFormat): string =>
  `${reportName('pack', report)}${draft ? '-draft' : ''}.${format}`;
