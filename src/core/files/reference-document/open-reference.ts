import type { Inflater } from '../../model/attachment-tools.ts';
import type { ReferenceFault, WordReference } from '../../model/word-reference.ts';
import { roomFor, unpack } from '../attachments/office-parts.ts';
import { Unread } from '../attachments/unread.ts';
import { readReferenceParts } from './read-reference.ts';

/** In bytes. */
const largestUnpacked = 40 * 1024 * 1024;

/** What may be looked at: text of XML, and pictures of the kinds that are shown everywhere. */
const wanted = /\.(?:xml|rels|png|jpe?g|gif)$/i;

/** Reads what an organisation's Word document looks like. */
export function openReference(bytes: Uint8Array, tools: Inflater): WordReference | ReferenceFault {
  try {
    const parts = unpack(bytes, wanted, roomFor(largestUnpacked, tools));
    return readReferenceParts(parts) ?? 'no-word-document';
  } catch (error) {
    // A damaged zip, or XML that is none: whatever it is, no look can be taken from it.
    return error instanceof Unread && error.reason === 'too-much-inside'
      ? 'too-large'
      : 'no-word-document';
  }
}
