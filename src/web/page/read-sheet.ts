import { unzipSync } from 'fflate';
import { sheetWordingIn } from '../../core/report/form-wording.ts';
import {
  readSavedSheet,
  readWordSheet,
  type FilledSheet,
  type FormNotRead,
} from '../../core/workspace/record-sheet.ts';
import { reportLanguages, wordsIn } from '../../core/words/index.ts';
import { sha256OfText } from './hash.ts';

/** In bytes: no sheet is larger, nor what is packed in a Word document that is one. */
const largestSheet = 100 * 1024 * 1024;
const largestUnpacked = 40 * 1024 * 1024;

/** Reads a sign-off sheet that somebody filled in; undefined where it is too large to be one. */
export async function readSheetChosen(file: File): Promise<FilledSheet | FormNotRead | undefined> {
  if (file.size > largestSheet) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return readSavedSheet(bytes, sha256OfText);
  const wordings = reportLanguages.map((language) => sheetWordingIn(wordsIn(language)));
  let left = largestUnpacked;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        left -= originalSize;
        if (left < 0) throw new RangeError(name);
        return true;
      },
    });
    return readWordSheet(new Map(Object.entries(parts)), wordings, sha256OfText);
  } catch {
    // A damaged zip, or XML that is none: whatever it is, no form can be read in it.
    return { broken: 'no-form' };
  }
}
