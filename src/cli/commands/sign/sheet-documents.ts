/** The formats of a sign-off sheet. */
export const sheetDocuments = ['html', 'docx', 'pdf'] as const;
/** A format of a sign-off sheet. */
export type SheetDocument = (typeof sheetDocuments)[number];
