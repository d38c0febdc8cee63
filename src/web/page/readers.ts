/**
 * Opens the files of other programs. It is larger than the rest of the page, so it is a program of its own, which is
 * unpacked when somebody needs it.
 */
import type { AttachmentContents } from '../../core/model/attachment-content.ts';
import type { AttachmentTools } from '../../core/model/attachment-tools.ts';
import type { OtherFile } from '../../core/model/folder.ts';
import type { ReferenceFault, WordReference } from '../../core/model/word-reference.ts';
import type { Notes, NotesTrouble } from '../../core/model/notes.ts';
import { largestAttachment, openAttachments } from '../../core/workspace/open-attachments.ts';
import { CannotReadNotes, largestNotes, notesOfBytes } from '../../core/workspace/open-notes.ts';
import { openReference } from '../../core/workspace/open-reference.ts';
import { pageInflater } from './inflate.ts';

const tools: AttachmentTools = {
  ...pageInflater,
  keepText: (text) => () => text,
  // Browsers do it by themselves, and let nobody ask for it.
  tidy: () => undefined,
};

/** Looks into attachments as the command does. What a browser can’t read any more is unreadable. */
export const insideAttachments = (
  files: readonly OtherFile[],
  blobOf: (file: OtherFile) => Blob | undefined,
): Promise<AttachmentContents> =>
  openAttachments(files, {
    tools,
    read: async (file) => {
      const blob = blobOf(file);
      if (!blob || blob.size > largestAttachment) return undefined;
      return blob.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      );
    },
  });

/** Notes of any kind that can become Markdown, as `otpath add --from` reads them; else why they can’t be read. */
export async function notesIn(file: File): Promise<Notes | NotesTrouble> {
  if (file.size > largestNotes) return 'too-large';
  try {
    return await notesOfBytes(new Uint8Array(await file.arrayBuffer()), file.name, {
      tools,
      // Nobody lets a page look beside a file. A link to other notes is words.
      find: (path) => (/\.(?:md|markdown)$/i.test(path) ? undefined : 'not-seen'),
    });
  } catch (error) {
    if (error instanceof CannotReadNotes) return error.trouble;
    throw error;
  }
}

/** Reads what an organisation's Word document looks like, as the command does. */
export const referenceIn = (bytes: Uint8Array): WordReference | ReferenceFault =>
  openReference(bytes, pageInflater);
