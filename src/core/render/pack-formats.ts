/** The documents that a pack can be. */
export const packDocuments = ['md', 'html', 'docx', 'pdf'] as const;
export type PackDocument = (typeof packDocuments)[number];
