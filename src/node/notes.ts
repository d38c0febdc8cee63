import { basename } from 'node:path';
import {
  CannotReadNotes,
  isLockFile,
  largestNotes,
  notesOfBytes,
} from '../core/files/notes/open-notes.ts';
import type { Notes } from '../core/model/notes.ts';
import { besideNotes } from './beside-notes.ts';
import { CannotOpen } from './file-errors.ts';
import { nodeInflater } from './inflate.ts';
import { readWhole } from './read-file.ts';

export { CannotReadNotes };

/** Reads notes of any kind that can become Markdown. The file stays as it is. */
export function readNotes(path: string): Promise<Notes> {
  const name = basename(path);
  // It may be locked, or have been deleted meanwhile.
  const bytes = isLockFile(name) ? new Uint8Array(0) : readWithin(path);
  return notesOfBytes(bytes, name, { tools: nodeInflater, find: besideNotes(path) });
}

function readWithin(path: string): Uint8Array {
  try {
    return readWhole(path, largestNotes);
  } catch (error) {
    if (error instanceof CannotOpen && error.code === 'EFBIG') {
      throw new CannotReadNotes('too-large');
    }
    throw error;
  }
}
