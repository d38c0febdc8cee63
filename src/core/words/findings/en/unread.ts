import type { UnreadCase } from '../../../model/finding-args/privacy.ts';

/** Why something could not be looked into. */
interface UnreadWords {
  /** After "because it": "is a video". */
  readonly because: string;
  readonly hint: string;
}

const readItself = 'or read it through yourself.';

export const unread: Readonly<Record<UnreadCase, UnreadWords>> = {
  'old-word': {
    because: 'is an old Word document (.doc)',
    hint: `Open it in Word and save it as .docx (File, Save As), ${readItself}`,
  },
  'old-excel': {
    because: 'is an old Excel workbook (.xls)',
    hint: `Open it in Excel and save it as .xlsx (File, Save As), ${readItself}`,
  },
  'old-powerpoint': {
    because: 'is an old PowerPoint presentation (.ppt)',
    hint: `Open it in PowerPoint and save it as .pptx (File, Save As), ${readItself}`,
  },
  'old-office': {
    because: 'is in an old Office format',
    hint: `Save it in a current format, such as .docx or PDF, ${readItself}`,
  },
  'binary-workbook': {
    because: 'is a binary Excel workbook (.xlsb)',
    hint: `Open it in Excel and save it as .xlsx (File, Save As), ${readItself}`,
  },
  outlook: {
    because: 'is an Outlook message or mailbox',
    hint: `Save the message as text or PDF, ${readItself}`,
  },
  onenote: {
    because: 'is a OneNote file',
    hint: `Export the page as Word or PDF (File, Export), ${readItself}`,
  },
  iwork: {
    because: 'is a Pages, Numbers or Keynote file',
    hint: `Export it as Word, Excel or PDF (File, Export To), ${readItself}`,
  },
  archive: {
    because: 'is packed in a way that otpath does not read, such as .7z or .rar',
    hint: 'Unpack it and attach the files themselves, or look through all of them yourself.',
  },
  sound: {
    because: 'is a sound recording',
    hint: 'Listen to all of it yourself for names and other personal details.',
  },
  film: {
    because: 'is a video',
    hint: 'Watch all of it yourself for faces, names, addresses and what people say.',
  },
  program: {
    because: 'is a program',
    hint: 'A panel does not need a program. Leave it out of your evidence.',
  },
  unknown: {
    because: 'is a kind of file that otpath does not know',
    hint: `Save it as .docx, PDF or text, ${readItself}`,
  },
  'too-large': {
    because: 'is too large (more than 50 MB)',
    hint: 'Make it smaller, or read it through yourself.',
  },
  'too-much-inside': {
    because: 'has too much packed into it',
    hint: 'Split it into smaller files, or read it through yourself.',
  },
  'too-much-together': {
    because: 'comes after more than otpath reads at once in all attachments together',
    hint: 'Make the larger attachments smaller, or read this one through yourself.',
  },
  'too-deep': {
    because: 'has files packed in files too many times',
    hint: 'Unpack it and attach the files themselves, or look through all of them yourself.',
  },
  encrypted: {
    because: 'is protected by a password',
    hint: `Save it without a password, ${readItself}`,
  },
  broken: {
    because: 'is damaged, or not what its name says',
    hint: 'Open it. If it opens, save it again and check once more, or read it through yourself.',
  },
  unlisted: {
    because: 'is hidden, because the list of files in the zip leaves it out',
    hint: 'Unpack the zip, and make a new one of the files that you want to show.',
  },
  unreadable: {
    because: 'could not be opened',
    hint: 'Close it in other programs and check once more, or read it through yourself.',
  },
};
