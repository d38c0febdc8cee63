import { offer } from '../../findings/en/offer.ts';
import type { Fault } from '../fault-words.ts';

const htmlInstead =
  'Or leave pdf out of --format (for example --format html), and print the page with any browser.';

/** What keeps otpath from making a submission pack. */
export const englishPackingFaults = {
  unknownPillar: ({
    pillar,
    near,
    known,
  }: {
    readonly pillar: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }): Fault => ({
    message: `The target has no pillar "${pillar}".`,
    hint:
      known.length === 0
        ? 'It is not divided into pillars. Leave out --pillar.'
        : offer(near, `It has: ${known.join(', ')}.`),
  }),
  documentsWithoutZip: ({ documents }: { readonly documents: readonly string[] }): Fault => ({
    message: `otpath can only write more than one document into a zip. You asked for ${documents.join(' and ')}.`,
    hint: `Write --format ${[...documents, 'zip'].join(',')}, or run otpath pack once for each.`,
  }),
  browserNotFound: (): Fault => ({
    message:
      'otpath needs Chrome, Edge or Chromium to make a PDF. None of them is on this computer.',
    hint: `Install one of them, or give the path of yours in OTPATH_CHROME. ${htmlInstead}`,
  }),
  browserFailed: ({
    browser,
    failure,
  }: {
    readonly browser: string;
    readonly failure: 'no-start' | 'ended' | 'too-slow' | 'refused';
  }): Fault => ({
    message: {
      'no-start': `The browser ${browser} could not be started.`,
      ended: `The browser ${browser} closed before the PDF was ready.`,
      'too-slow': `The browser ${browser} did not finish the PDF in two minutes.`,
      refused: `The browser ${browser} refused to make the PDF.`,
    }[failure],
    hint: `If it is open, close it and try again. Or give another browser in OTPATH_CHROME. ${htmlInstead}`,
  }),
  changedWhilePacking: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} changed or was moved while otpath was making the pack, so no pack was made.`,
    hint: 'Wait until no other program is writing to the portfolio. Then make the pack again.',
  }),
  changedSinceOpening: ({ files }: { readonly files: readonly string[] }): Fault => ({
    message: `Since you opened the folder, ${files.length === 1 ? 'a file has' : 'some files have'} changed, and your browser can’t read ${files.length === 1 ? 'it' : 'them'} any more: ${files.join(', ')}.`,
    hint: 'Save the changes that you have made here, then open the folder again.',
  }),
  packTooLarge: (): Fault => ({
    message:
      'The attachments are more than 4 GB together. That is too much for a zip that every computer can open.',
    hint: 'Remove large attachments, or choose evidence with --evidence.',
  }),
  packTooManyFiles: (): Fault => ({
    message: 'There are too many files for a zip that every computer can open.',
    hint: 'Choose evidence with --evidence or --pillar.',
  }),
};
