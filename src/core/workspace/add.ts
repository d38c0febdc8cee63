/** What faces need for new evidence: its file and its form, and what notes answer by themselves. */
export { evidenceFileFor, formatEvidence } from '../files/evidence/write-evidence.ts';
export { readNotesAnswers, titleOfNotes, type Fits } from '../files/notes/read-notes.ts';
export { isLeftBehind } from '../files/read-folder.ts';
