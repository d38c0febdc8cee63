import { readHtml } from '../files/notes/html.ts';
import { Losses } from '../files/notes/losses.ts';
import { resolveInMarkdown } from '../files/notes/markdown-files.ts';
import { writePlainText } from '../files/notes/plain.ts';
import { writeNotes } from '../files/notes/write.ts';
import { defaultLimits } from '../model/limits.ts';
import type { NotCopied, Notes, NotesTrouble } from '../model/notes.ts';
import { decodePart } from '../text/decode-part.ts';

/** Notes in which no picture or file is copied, because nobody can look beside them. */
export type TextNotes = Pick<Notes, 'text' | 'losses' | 'notCopied'>;

export const isNotesTrouble = (answer: TextNotes | NotesTrouble): answer is NotesTrouble =>
  typeof answer === 'string';

/** Notes in Markdown, plain text or HTML as the text of evidence, read from their bytes alone; else why they can’t be. */
export function readTextNotes(bytes: Uint8Array, name: string): TextNotes | NotesTrouble {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > defaultLimits.textFile) return 'too-large';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rich-text';
  const text = decodePart(bytes);
  if (text === undefined) return 'other-kind';
  const notCopied: NotCopied[] = [];
  const losses = new Losses();
  const refuse = (address: string, isPicture: boolean): undefined => {
    const why = /^(?:https?:)?\/\//i.test(address) ? 'web' : 'not-there';
    if (isPicture || why === 'not-there') notCopied.push({ address, why });
    return undefined;
  };
  const isPage =
    /\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 500));
  try {
    const read = isPage
      ? writeNotes(readHtml(text, losses, refuse))
      : /\.(?:md|markdown|mdown|mkd)$/i.test(name)
        ? resolveInMarkdown(text.replace(/\r\n?/g, '\n'), () => undefined)
        : writePlainText(text);
    return read.trim() === '' ? 'empty' : { text: read, losses: losses.all, notCopied };
  } catch (error) {
    // Each level of a page takes a part of the stack, and no page that a person wrote fills it.
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}
