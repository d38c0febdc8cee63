import type { ReadingArgs } from '../../../model/finding-args/reading.ts';
import type { Said } from '../finding-words.ts';

/** A file that should be text and is not saved as UTF-8. */
export const sayNotText = (args: ReadingArgs['not-text']): Said => ({
  message: `This file ${args.isUnmarked ? unmarked : looks[args.case]}.`,
  hint: hintForText(args),
});

/** What Windows' Notepad calls each in its menu Encoding. */
const looks: Readonly<Record<ReadingArgs['not-text']['case'], string>> = {
  'utf-16le':
    "is saved as Unicode UTF-16, as Windows' Notepad does when you choose UTF-16 LE or Unicode",
  'utf-16be':
    "is saved as Unicode UTF-16, as Windows' Notepad does when you choose UTF-16 BE or Unicode big endian",
  'windows-1252':
    'is saved in an old form of Windows (Windows-1252), as Notepad does when you choose ANSI',
  binary: 'is not text',
  other: 'has characters that are not saved as UTF-8, from here on',
};

const unmarked = 'is saved as Unicode UTF-16, without the mark at its start that tells programs so';

function hintForText({ case: encoding, isRead }: ReadingArgs['not-text']): string {
  if (encoding === 'binary') {
    return 'Give it its own ending (.docx, .pdf, .jpg) and name it under attachments in an evidence file.';
  }
  if (!isRead) {
    return 'Save it as UTF-8. In Notepad: File, Save as, Encoding: UTF-8. In Word: Save as, Plain text, Other encoding: Unicode (UTF-8).';
  }
  return encoding === 'windows-1252'
    ? 'Run the same command with --fix to save it as UTF-8. It shows the lines with special characters first, so that you can see whether they are right.'
    : 'Run the same command with --fix to save it as UTF-8. Its text stays the same.';
}
