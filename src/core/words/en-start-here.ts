import { plural } from './plural.ts';

const kinds = {
  html: 'It opens in any web browser, and needs no internet connection.',
  pdf: 'It opens in any web browser or PDF reader.',
  docx: 'It opens in Word and LibreOffice.',
  md: 'It opens in any text editor.',
};

const others = {
  html: 'the same for a web browser',
  pdf: 'the same to print',
  docx: 'the same for Word, with a form that the panel can fill in',
  md: 'the same as plain text',
};

/** What `START-HERE.txt` of a submission pack says. Without signs that an old text editor may show wrongly. */
export const englishStartHere = {
  title: (practitioner: string) => `Submission pack of ${practitioner}`,
  number: (number: string) => `Pack number: ${number}`,
  steps: {
    unpack: 'Unpack the zip',
    open: 'Open this file',
    check: 'Check that nothing has changed',
    before: 'If you have an earlier pack, see what is different',
    inside: 'What is in the zip',
  },
  unpack:
    'On Windows, right-click the zip and choose Extract All. On a Mac, double-click it. Links to attachments work only after that.',
  kinds,
  others,
  attachments: (count: number) => `${plural(count, 'file')} that the pack refers to`,
  manifest: 'a list of all files and their SHA-256, for the check',
  verifyPage: 'a page that checks the zip in a web browser',
  page: (file: string) =>
    `Open ${file} in a web browser and choose the zip there. It needs no internet connection and sends nothing anywhere.`,
  verify:
    'If you have otpath, open a terminal in the folder where the zip is. Then run this, with the name of the zip:',
  before:
    'This needs otpath. Open a terminal in the folder where both zips are. Then run this, with their names:',
  compare: (practitioner: string) =>
    `Compare two of the numbers that it shows. The pack number must be the one above, which is also on the first page of the pack. The check number must be the one that ${practitioner} gave you in another way, for example by phone. It is not in this zip: somebody who changes the zip could change it too. If you do not have it, ask for it.`,
};

export type StartHereWords = typeof englishStartHere;
