import type { FormWording } from '../core/model/panel.ts';
import { readPageForm } from '../core/files/panel/read-page-form.ts';
import { readWordForm } from '../core/files/panel/read-word-form.ts';
import type { FilledForm, FormNotRead } from '../core/files/panel/filled-form.ts';
import { hashText } from './hash.ts';
import { roomFor, unpack } from './office-contents.ts';
import { readWhole } from './read-file.ts';

/** In bytes: a Word document of a pack holds its pictures. */
const largest = 100 * 1024 * 1024;
const largestUnpacked = 40 * 1024 * 1024;

/** Reads a form that somebody filled in, as a Word document or as the file that a page saves. */
export async function readFormFile(
  path: string,
  wordings: readonly FormWording[],
): Promise<FilledForm | FormNotRead> {
  const bytes = readWhole(path, largest);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return readPageForm(bytes, hashText);
  try {
    const parts = await unpack(bytes, /\.(?:xml|rels)$/i, roomFor(largestUnpacked));
    return readWordForm(parts, wordings, hashText);
  } catch {
    // A damaged zip, or XML that is none: whatever it is, no form can be read in it.
    return { broken: 'no-form' };
  }
}
