import { basename } from 'node:path';
import type { AttachmentContent, AttachmentContents } from '../core/model/attachment-content.ts';
import type { OtherFile } from '../core/model/folder.ts';
import { Collected, Together } from './contents/collected.ts';
import { kindOf } from './contents/kind.ts';
import { tidyMemory } from './tidy-memory.ts';
import { isFileError } from './file-errors.ts';
import { Unread } from './extracted-content.ts';
import { placeIn, readWhole } from './read-file.ts';

/** In bytes. What is larger is not opened. */
const largestAttachment = 50 * 1024 * 1024;

/**
 * Looks into every attachment. What can't be read is in the answer, too, with the reason. Nothing in a file
 * makes it throw. `onBytes` hears the bytes of each file that is looked into.
 */
export async function readAttachments(
  root: string,
  files: readonly OtherFile[],
  together = new Together(),
  onBytes?: (path: string, bytes: Uint8Array) => void,
): Promise<AttachmentContents> {
  const contents = new Map<string, AttachmentContent>();
  for (const file of files) {
    // An empty file has a finding of its own.
    if (file.size > 0) contents.set(file.path, await readOne(root, file, together, onBytes));
    tidyMemory();
  }
  return contents;
}

async function readOne(
  root: string,
  file: OtherFile,
  together: Together,
  onBytes?: (path: string, bytes: Uint8Array) => void,
): Promise<AttachmentContent> {
  const name = basename(file.path);
  if (file.size > largestAttachment) {
    // A film is a film, however large: its first bytes say so.
    const kind = kindOf(file.head, name);
    return 'unread' in kind
      ? { state: 'unread', reason: 'other-kind', kind: kind.unread }
      : { state: 'unread', reason: 'too-large' };
  }
  try {
    const { lookInto } = await import('./contents/look.ts');
    const into = new Collected(together);
    const bytes = readWhole(placeIn(root, file), largestAttachment);
    onBytes?.(file.path, bytes);
    const read = await lookInto(bytes, name, into);
    return into.content(read === 'picture' || read === 'drawing');
  } catch (error) {
    if (error instanceof Unread) {
      return { state: 'unread', reason: error.reason, ...(error.kind ? { kind: error.kind } : {}) };
    }
    if (isFileError(error)) return { state: 'unread', reason: 'unreadable' };
    throw error;
  }
}
