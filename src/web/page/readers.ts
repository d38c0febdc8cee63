/**
 * Opens the files of other programs. It is larger than the rest of the page, so it is a program of its own, which is
 * unpacked when somebody needs it.
 */
import type { AttachmentContents } from '../../core/model/attachment-content.ts';
import type { AttachmentTools } from '../../core/model/attachment-tools.ts';
import type { OtherFile } from '../../core/model/folder.ts';
import { largestAttachment, openAttachments } from '../../core/workspace/open-attachments.ts';
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
