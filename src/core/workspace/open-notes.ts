export {
  CannotReadNotes,
  isLockFile,
  largestNotes,
  notesOfBytes,
} from '../files/notes/open-notes.ts';
