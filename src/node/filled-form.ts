import { nodeInflater } from './inflate.ts';
import type { Parts } from '../core/files/notes/word-parts.ts';
import type { FormNotRead } from '../core/files/panel/filled-form.ts';
import { roomFor, unpack } from '../core/files/attachments/office-parts.ts';
import { readWhole } from './read-file.ts';

/** In bytes: a Word document of a pack holds its pictures. */
const largest = 100 * 1024 * 1024;
const largestUnpacked = 40 * 1024 * 1024;

/** Reads a form that somebody filled in, as a Word document or as the file that a page saves. */
export function readFilled<Form>(
  path: string,
  read: {
    readonly saved: (bytes: Uint8Array) => Form | FormNotRead;
    readonly word: (parts: Parts) => Form | FormNotRead;
  },
): Form | FormNotRead {
  const bytes = readWhole(path, largest);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return read.saved(bytes);
  try {
    return read.word(unpack(bytes, /\.(?:xml|rels)$/i, roomFor(largestUnpacked, nodeInflater)));
  } catch {
    // A damaged zip, or XML that is none: whatever it is, no form can be read in it.
    return { broken: 'no-form' };
  }
}
