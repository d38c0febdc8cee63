import { basename } from 'node:path';
import { defaultLimits } from '../model/limits.ts';
import type { Notes, NotesTrouble } from '../model/notes.ts';
import { CannotOpen } from './file-errors.ts';
import { Unread } from './inside.ts';
import { readWhole } from './read-file.ts';

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
const largestDocument = 100 * 1024 * 1024;

/** Reads notes of any kind that can become Markdown. The file stays as it is. */
export async function readNotes(path: string): Promise<Notes> {
  const name = basename(path);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  // Word writes such a file while a document is open; the document itself has the same name without ~$.
  if (/^(?:~\$|\.~lock\.)/.test(name)) throw new CannotReadNotes('lock-file');
  if (ending === 'pdf') throw new CannotReadNotes('pdf');
  if (ending === 'csv' || ending === 'tsv') throw new CannotReadNotes('table');
  if (['doc', 'odt', 'rtf', 'pages', 'dot'].includes(ending ?? '')) {
    throw new CannotReadNotes('old-word');
  }
  const isWord = ending === 'docx';
  const bytes = readWithin(path, isWord ? largestDocument : defaultLimits.textFile);
  if (bytes.length === 0) throw new CannotReadNotes('empty');
  const notes = isWord ? await readWord(bytes, name) : readPlain(bytes);
  if (notes.text.trim() === '') throw new CannotReadNotes('empty');
  return notes;
}

function readWithin(path: string, most: number): Uint8Array {
  try {
    return readWhole(path, most);
  } catch (error) {
    if (error instanceof CannotOpen && error.code === 'EFBIG') {
      throw new CannotReadNotes('too-large');
    }
    throw error;
  }
}

/** The libraries are large and are loaded only when a document is there. */
async function readWord(bytes: Uint8Array, name: string): Promise<Notes> {
  const { readWordNotes } = await import('./word-notes.ts');
  try {
    return await readWordNotes(bytes, name);
  } catch (error) {
    if (error instanceof Unread) {
      throw new CannotReadNotes(
        error.reason === 'encrypted'
          ? 'encrypted'
          : error.reason === 'too-much-inside'
            ? 'too-large'
            : 'broken',
      );
    }
    // Libraries throw errors of many kinds at damaged files, and none of them is a fault of this program.
    throw new CannotReadNotes('broken');
  }
}

function readPlain(bytes: Uint8Array): Notes {
  const text = decodeNotes(bytes);
  if (text === undefined) throw new CannotReadNotes('other-kind');
  return { text: text.replace(/\r\n?/g, '\n'), pictures: [], leftOut: { pictures: 0, parts: [] } };
}

/** What Windows-1252 has in the place of control characters. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text in UTF-8, in UTF-16 as Windows writes it, or in Windows-1252; undefined where it is no text. */
function decodeNotes(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}
