import { addWords } from '../../conversations/en/add.ts';
import { offer } from '../../findings/en/offer.ts';
import type { NotesTrouble } from '../../../model/notes.ts';
import type { Fault } from '../fault-words.ts';
import { englishWhyNotWritten } from './system-reasons.ts';

interface NamedFile {
  readonly name: string;
}

interface Unknown {
  readonly written: string;
  readonly near: string | undefined;
  readonly known: readonly string[];
}

const saveFrom = (programs: string): string =>
  `Open it in ${programs}, choose Save As, and save it as .docx. Then give that file.`;
const giveWitness = 'Add their name: --witness "Nia Sample"';
const otherWitness = 'Give somebody else as --witness.';

/** Why notes can't be read, after their name, and what to do. */
const notesTroubles: Readonly<Record<NotesTrouble, readonly [why: string, hint: string]>> = {
  'lock-file': [
    'is a file that Word keeps only while a document is open.',
    'Give the document itself. It has the same name without ~$ at the start.',
  ],
  'old-word': [
    'is an old Word document (.doc), which otpath can’t read.',
    saveFrom('Word or LibreOffice'),
  ],
  'rich-text': [
    'is a Rich Text document (.rtf), which otpath can’t read.',
    saveFrom('Word or LibreOffice'),
  ],
  'open-document': [
    'is an OpenDocument text (.odt), which otpath can’t read.',
    saveFrom('LibreOffice or Word'),
  ],
  pages: [
    'is a Pages document, which otpath can’t read.',
    'Open it in Pages, choose File, Export To, Word, and save it as .docx. Then give that file.',
  ],
  pdf: [
    'is a PDF, and otpath can’t read its text.',
    'Attach it with --attach. Or open it in Word, save it as .docx, and give that file.',
  ],
  table: ['is a table.', 'Attach it with --attach, or save its text as .docx, .md or .txt.'],
  'other-kind': [
    'is not a Word document and not text.',
    'Notes can be a Word document (.docx), a web page (.html), Markdown (.md) or plain text (.txt). Attach other files with --attach.',
  ],
  'too-large': [
    'is too large for one piece of evidence.',
    'Attach it with --attach, or take out large pictures first.',
  ],
  'too-much': [
    'has more text or tables than one piece of evidence can hold.',
    'Attach it with --attach. Or copy the part that is your evidence into a new document, and give that file.',
  ],
  'too-deep': [
    'has too many boxes inside boxes for otpath to read.',
    'Open it in a browser, copy its text into a new Word document, and give that file.',
  ],
  encrypted: [
    'is protected by a password, or is an old Word document with a new name.',
    'Save it as .docx without a password.',
  ],
  'not-word': [
    'is not a Word document, although its name says so.',
    'Open it in the program it came from, and save it as .docx. If it is plain text, change the end of its name to .txt.',
  ],
  broken: ['is damaged. Word can’t read it either.', 'Save it again as .docx from Word.'],
  empty: ['has no text in it.', 'Give other notes, or leave out --from.'],
};

/** What keeps otpath from adding evidence. */
export const englishAddingFaults = {
  notesNotFound: ({
    typed,
    near,
  }: {
    readonly typed: string;
    /** What may be meant, and its path. */
    readonly near: { readonly name: string; readonly path: string } | undefined;
  }): Fault => ({
    message: `There is no file "${typed}" to take notes from.`,
    hint: near
      ? `Did you mean "${near.name}"? Then run: otpath add --from "${near.path}"`
      : 'Correct the path after --from, or drag the file into this window.',
  }),
  notesNotAFile: ({ name }: NamedFile): Fault => ({
    message: `"${name}" is a pipe, a device or a socket, so otpath can’t read notes from it.`,
    hint: 'Save the notes in a file, and name that file after --from.',
  }),
  notesAreFolder: ({ name }: NamedFile): Fault => ({
    message: `"${name}" is a folder.`,
    hint: 'Give one file after --from.',
  }),
  notesNotRead: ({ name, trouble }: NamedFile & { readonly trouble: NotesTrouble }): Fault => {
    const [why, hint] = notesTroubles[trouble];
    return { message: `"${name}" ${why}`, hint };
  },
  notesNameInPieces: ({
    read,
    entire,
  }: {
    readonly read: string;
    readonly entire: string;
  }): Fault => ({
    message: `The name after --from has spaces, so otpath only read "${read}".`,
    hint: `Put the name in straight quotation marks: otpath add --from "${entire}"`,
  }),
  notesWithoutText: ({ name }: NamedFile): Fault => ({
    message: `"${name}" has no text below the part between --- lines.`,
    hint: 'Write what you did below the second ---, or leave out --from.',
  }),
  textGivenTwice: (): Fault => ({
    message: 'You gave the text twice, with --from and with --text.',
    hint: 'Leave out one of them.',
  }),
  attachmentNotFound: ({ path }: { readonly path: string }): Fault => ({
    message: `There is no file "${path}".`,
    hint: 'Type its path, or drag the file into this window.',
  }),
  attachmentIsFolder: ({ name }: NamedFile): Fault => ({
    message: `"${name}" is a folder.`,
    hint: 'Attach its files one by one, or as one zip.',
  }),
  attachmentNotAFile: ({ name }: NamedFile): Fault => ({
    message: `"${name}" is not a file, so it can’t be attached.`,
  }),
  attachmentEmpty: ({ name }: NamedFile): Fault => ({
    message: `"${name}" is empty.`,
    hint: 'Copy it again from where you got it.',
  }),
  attachmentOfProgram: ({ name }: NamedFile): Fault => ({
    message: `"${name}" is a file that another program keeps for its own use.`,
    hint: 'Attach the document itself.',
  }),
  attachmentOfPortfolio: ({ name }: NamedFile): Fault => ({
    message: `"${name}" is one of the files of the portfolio itself, so it can’t be attached.`,
  }),
  altWithoutPicture: ({
    text,
    pictures,
  }: {
    readonly text: string;
    /** The names of those without a description. */
    readonly pictures: readonly string[];
  }): Fault => ({
    message: `There is no picture for --alt "${text}".`,
    hint:
      pictures.length === 0
        ? 'The notes have no picture without a description. Leave out --alt.'
        : `Give one --alt for each of these: ${pictures.join(', ')}.`,
  }),
  altEmpty: (): Fault => ({
    message: '--alt is empty.',
    hint: 'Say in a few words what the picture shows.',
  }),
  evidenceNameUnusable: ({ asked }: { readonly asked: string }): Fault => ({
    message: `"${asked}" can’t be the name of evidence.`,
    hint: 'Give a file in the folder evidence, for example 2026-03-a-kitchen.md. Windows does not allow < > : " | ? * in names.',
  }),
  evidenceNameTaken: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} already exists. otpath does not write over it.`,
    hint: 'Give another name as --file, or leave out --file.',
  }),
  evidenceLeadsOut: ({ file }: { readonly file: string }): Fault => ({
    message: `The folder of ${file} is a link to a place outside the portfolio, so nothing was written.`,
    hint: 'Put a real folder in its place.',
  }),
  evidenceNotWritten: ({
    file,
    folder,
    code,
  }: {
    readonly file: string;
    readonly folder: string;
    readonly code: string | undefined;
  }): Fault => ({
    message: `${file} could not be written in ${folder}. ${englishWhyNotWritten(code)} Nothing was added to the portfolio.`,
    hint: 'Check that the disk has space, that you can write there, and that the files you attach can be opened.',
  }),
  titleNotTaken: ({
    titleFault,
  }: {
    readonly titleFault: keyof typeof addWords.titleFaults;
  }): Fault => ({
    message: 'This --title can’t be used.',
    hint: addWords.titleFaults[titleFault],
  }),
  optionEmpty: ({ flag }: { readonly flag: string }): Fault => ({
    message: `${flag} is empty.`,
    hint: `Write something after ${flag}, or leave it out.`,
  }),
  dayNotTaken: ({
    written,
    flag,
    periodFault,
  }: {
    readonly written: string;
    readonly flag: string;
    readonly periodFault: keyof typeof addWords.periodFaults;
  }): Fault => ({
    message: `"${written}" can’t be used as ${flag}.`,
    hint: addWords.periodFaults[periodFault],
  }),
  unknownEvidenceType: ({ written, near, known }: Unknown): Fault => ({
    message: `"${written}" is not a type of evidence here.`,
    hint: offer(near, `Choose one of these: ${known.join(', ')}.`),
  }),
  unknownReflection: ({ written, near, known }: Unknown): Fault => ({
    message: `otpath does not know a model of reflection called "${written}".`,
    hint: offer(near, `Choose one of these: ${known.join(', ')}.`),
  }),
  witnessNotNamed: (): Fault => ({
    message: 'A witness needs a name.',
    hint: giveWitness,
  }),
  witnessWithoutLetters: (): Fault => ({
    message: 'The name of the witness has no letters in it.',
    hint: giveWitness,
  }),
  witnessNotTaken: ({
    witnessFault,
    remedy,
  }: {
    readonly witnessFault: keyof typeof addWords.witnessFaults;
    /** What shows that somebody with a name like the practitioner’s is another person. */
    readonly remedy: 'nothing' | 'their-number' | 'both-numbers';
  }): Fault => ({
    message: addWords.witnessFaults[witnessFault],
    hint: {
      nothing: otherWitness,
      'their-number': `${otherWitness} If they only have a name like yours, add their number: --witness-registration OT012345`,
      'both-numbers': `${otherWitness} If they only have a name like yours, add your own registration under credentials in otpath.yaml, and give theirs as --witness-registration.`,
    }[remedy],
  }),
};
