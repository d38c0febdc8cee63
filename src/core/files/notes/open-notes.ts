import type { Inflater } from '../../model/attachment-tools.ts';
import { defaultLimits } from '../../model/limits.ts';
import type { Notes, NotesTrouble } from '../../model/notes.ts';
import { decodePart } from '../../text/decode-part.ts';
import { latinText } from '../../text/latin-bytes.ts';
import { Unread } from '../attachments/unread.ts';
import { NotesFiles, type FindBesideNotes } from './notes-files.ts';

/** Says why a file can't be made into evidence. */
export class CannotReadNotes extends Error {
  readonly trouble: NotesTrouble;

  constructor(trouble: NotesTrouble) {
    super(trouble);
    this.name = 'CannotReadNotes';
    this.trouble = trouble;
  }
}

/** In bytes: photos in a document count, too. */
export const largestNotes = 100 * 1024 * 1024;

/** Kinds that can't be read, by their first bytes, whatever the name says. */
const unreadable: readonly (readonly [string, NotesTrouble])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rich-text'],
];

/** Kinds that can't be read, by the ending of the name, where the bytes say nothing better. */
const byEnding: Readonly<Record<string, NotesTrouble>> = {
  pdf: 'pdf',
  csv: 'table',
  tsv: 'table',
  xls: 'table',
  xlsx: 'table',
  ods: 'table',
  rtf: 'rich-text',
  odt: 'open-document',
  pages: 'pages',
};

const wordEnding = /\.(?:docx|docm|dotx|dotm)$/i;

/** What reading notes needs beside their bytes. */
export interface NotesPorts {
  readonly tools: Inflater;
  readonly find: FindBesideNotes;
}

/** A file of this name is no document: Word writes it while one is open, which has the same name without ~$. */
export const isLockFile = (name: string): boolean => /^(?:~\$|\.~lock\.)/.test(name);

/** Reads notes of any kind that can become Markdown. Throws `CannotReadNotes` where they can't. */
export async function notesOfBytes(
  bytes: Uint8Array,
  name: string,
  ports: NotesPorts,
): Promise<Notes> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (isLockFile(name)) throw new CannotReadNotes('lock-file');
  if (bytes.length === 0) throw new CannotReadNotes('empty');
  const start = latinText(bytes, 0, 8);
  const isZip = start.startsWith('PK\u0003\u0004');
  // The first bytes say what a file is; a name may be wrong.
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new CannotReadNotes(wordEnding.test(name) ? 'encrypted' : 'old-word');
  }
  const trouble = unreadable.find(([first]) => start.startsWith(first))?.[1] ?? byEnding[ending];
  if (trouble !== undefined) throw new CannotReadNotes(trouble);
  if (wordEnding.test(name) && !isZip) throw new CannotReadNotes('not-word');
  if (ending === 'doc' && !isZip && !looksLikePage(start)) throw new CannotReadNotes('old-word');
  if (!isZip && bytes.length > defaultLimits.textFile) throw new CannotReadNotes('too-large');
  const notes = isZip
    ? await readWord(bytes, name, ports)
    : await readText(bytes, name, ending, ports);
  if (notes.text.trim() === '') throw new CannotReadNotes('empty');
  return notes;
}

/** The libraries are large and are loaded only when a document is there. */
async function readWord(bytes: Uint8Array, name: string, { tools }: NotesPorts): Promise<Notes> {
  const { readWordNotes } = await import('./word-notes.ts');
  const { TooManyElements } = await import('./word-xml.ts');
  try {
    return readWordNotes(bytes, name, tools);
  } catch (error) {
    if (error instanceof Unread && error.reason === 'too-much-inside') {
      throw new CannotReadNotes('too-large');
    }
    if (error instanceof TooManyElements) throw new CannotReadNotes('too-much');
    if (error instanceof Unread && error.reason === 'encrypted') {
      throw new CannotReadNotes('encrypted');
    }
    // Libraries throw errors of many kinds at damaged files, and none of them is a fault of this program.
    throw new CannotReadNotes(wordEnding.test(name) ? 'broken' : 'other-kind');
  }
}

async function readText(
  bytes: Uint8Array,
  name: string,
  ending: string,
  { find }: NotesPorts,
): Promise<Notes> {
  const text = decodePart(bytes);
  if (text === undefined) throw new CannotReadNotes('other-kind');
  const files = new NotesFiles(find);
  if (/^(?:x?html?|doc)$/.test(ending) || looksLikePage(text)) {
    const { readPageNotes } = await import('./page-notes.ts');
    try {
      return readPageNotes(text, name, files);
    } catch (error) {
      // Each level of a page takes a part of the stack, and no page that a person wrote fills it.
      if (error instanceof RangeError) throw new CannotReadNotes('too-deep');
      throw error;
    }
  }
  if (/^(?:md|markdown|mdown|mkd)$/.test(ending)) {
    const { resolveInMarkdown } = await import('./markdown-files.ts');
    const resolved = resolveInMarkdown(text.replace(/\r\n?/g, '\n'), files.resolve);
    return { text: resolved, losses: new Map(), ...taken(files) };
  }
  const { writePlainText } = await import('./plain.ts');
  return { text: writePlainText(text), losses: new Map(), ...taken(files) };
}

const taken = ({ pictures, notCopied }: NotesFiles): Pick<Notes, 'pictures' | 'notCopied'> => ({
  pictures,
  notCopied,
});

const looksLikePage = (text: string): boolean =>
  /^\s*<(?:!doctype html|html|\?xml[^>]*>\s*<(?:!doctype )?html)\b/i.test(text.slice(0, 500));
