export { CannotReadNotes, largestNotes, notesOfBytes } from '../files/notes/open-notes.ts';
