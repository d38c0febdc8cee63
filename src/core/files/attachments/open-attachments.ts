import type { AttachmentContent, AttachmentContents } from '../../model/attachment-content.ts';
import type { AttachmentTools } from '../../model/attachment-tools.ts';
import type { OtherFile } from '../../model/folder.ts';
import { Collected, Together } from './collected.ts';
import { kindOf } from './kind.ts';
import { Unread } from './unread.ts';

/** In bytes. What is larger is not opened. */
export const largestAttachment = 50 * 1024 * 1024;

/** What opening attachments needs of the computer, and of the folder that they are in. */
export interface AttachmentPorts {
  readonly tools: AttachmentTools;
  /** The bytes of a file; undefined where it can’t be read. */
  readonly read: (file: OtherFile) => Uint8Array | undefined | Promise<Uint8Array | undefined>;
}

/**
 * Looks into every attachment. What can't be read is in the answer, too, with the reason. Nothing in a file
 * makes it throw.
 */
export async function openAttachments(
  files: readonly OtherFile[],
  ports: AttachmentPorts,
  together = new Together(),
): Promise<AttachmentContents> {
  const contents = new Map<string, AttachmentContent>();
  for (const file of files) {
    // An empty file has a finding of its own.
    if (file.size > 0) contents.set(file.path, await openOne(file, ports, together));
    ports.tools.tidy();
  }
  return contents;
}

async function openOne(
  file: OtherFile,
  { tools, read }: AttachmentPorts,
  together: Together,
): Promise<AttachmentContent> {
  const name = file.path.replace(/^.*\//, '');
  if (file.size > largestAttachment) {
    // A film is a film, however large: its first bytes say so.
    const kind = kindOf(file.head, name);
    return 'unread' in kind
      ? { state: 'unread', reason: 'other-kind', kind: kind.unread }
      : { state: 'unread', reason: 'too-large' };
  }
  const bytes = await read(file);
  if (!bytes) return { state: 'unread', reason: 'unreadable' };
  try {
    const { lookInto } = await import('./look.ts');
    const into = new Collected(tools, together);
    const kind = await lookInto(bytes, name, into);
    return into.content(kind === 'picture' || kind === 'drawing');
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    return { state: 'unread', reason: error.reason, ...(error.kind ? { kind: error.kind } : {}) };
  }
}
