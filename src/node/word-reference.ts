import { readReferenceParts } from '../core/files/reference-document/read-reference.ts';
import type { ReferenceFault, WordReference } from '../core/model/word-reference.ts';
import { Unread } from './extracted-content.ts';
import { roomFor, unpack } from './office-contents.ts';
import { readWhole } from './read-file.ts';

/** In bytes. A template holds a logo, and no photographs. */
const largest = 20 * 1024 * 1024;
const largestUnpacked = 40 * 1024 * 1024;

/** What may be looked at: text of XML, and pictures of the kinds that are shown everywhere. */
const wanted = /\.(?:xml|rels|png|jpe?g|gif)$/i;

/** Reads what an organisation's Word document looks like. Throws where no file can be read at all. */
export async function readWordReference(path: string): Promise<WordReference | ReferenceFault> {
  const bytes = readWhole(path, largest);
  try {
    const parts = await unpack(bytes, wanted, roomFor(largestUnpacked));
    return readReferenceParts(parts) ?? 'no-word-document';
  } catch (error) {
    // A damaged zip, or XML that is none: whatever it is, no look can be taken from it.
    return error instanceof Unread && error.reason === 'too-much-inside'
      ? 'too-large'
      : 'no-word-document';
  }
}
