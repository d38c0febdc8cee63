import type { ReadingArgs } from '../../../model/finding-args/reading.ts';
import type { Said } from '../finding-words.ts';

/** A file that should be text and is not saved as UTF-8. */
export const sayNotTextInWelsh = (args: ReadingArgs['not-text']): Said => ({
  message: args.isUnmarked ? unmarked : looks[args.case],
  hint: hintForText(args),
});

/** What Windows' Notepad calls each in its menu Encoding. */
const looks: Readonly<Record<ReadingArgs['not-text']['case'], string>> = {
  'utf-16le':
    'Mae’r ffeil hon wedi’i chadw fel Unicode UTF-16, fel y mae Notepad Windows yn ei wneud pan ddewiswch UTF-16 LE neu Unicode.',
  'utf-16be':
    'Mae’r ffeil hon wedi’i chadw fel Unicode UTF-16, fel y mae Notepad Windows yn ei wneud pan ddewiswch UTF-16 BE neu Unicode big endian.',
  'windows-1252':
    'Mae’r ffeil hon wedi’i chadw mewn hen ffurf Windows (Windows-1252), fel y mae Notepad yn ei wneud pan ddewiswch ANSI.',
  binary: 'Nid testun yw’r ffeil hon.',
  other: 'Mae nodau yn y ffeil hon nad ydynt wedi’u cadw fel UTF-8, o’r fan hon ymlaen.',
};

const unmarked =
  'Mae’r ffeil hon wedi’i chadw fel Unicode UTF-16, heb y nod ar ei dechrau sy’n dweud hynny wrth raglenni.';

function hintForText({ case: encoding, isRead }: ReadingArgs['not-text']): string {
  if (encoding === 'binary') {
    return 'Rhowch ei therfyniad ei hun iddi (.docx, .pdf, .jpg) ac enwch hi o dan attachments mewn ffeil dystiolaeth.';
  }
  if (!isRead) {
    return 'Cadwch hi fel UTF-8. Yn Notepad: File, Save as, Encoding: UTF-8. Yn Word: Save as, Plain text, Other encoding: Unicode (UTF-8).';
  }
  return encoding === 'windows-1252'
    ? 'Rhedwch yr un gorchymyn gyda --fix i’w chadw fel UTF-8. Mae’n dangos y llinellau â nodau arbennig yn gyntaf, er mwyn i chi weld a ydynt yn gywir.'
    : 'Rhedwch yr un gorchymyn gyda --fix i’w chadw fel UTF-8. Mae’r testun yn aros yr un fath.';
}
