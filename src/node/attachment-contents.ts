import { largestAttachment, openAttachments } from '../core/files/attachments/open-attachments.ts';
import type { Together } from '../core/files/attachments/collected.ts';
import type { AttachmentContents } from '../core/model/attachment-content.ts';
import type { OtherFile } from '../core/model/folder.ts';
import { nodeAttachmentTools } from './attachment-tools.ts';
import { isFileError } from './file-errors.ts';
import { placeIn, readWhole } from './read-file.ts';

/**
 * Looks into every attachment. What can't be read is in the answer, too, with the reason. Nothing in a file
 * makes it throw. `onBytes` hears the bytes of each file that is looked into.
 */
export const readAttachments = (
  root: string,
  files: readonly OtherFile[],
  together?: Together,
  onBytes?: (path: string, bytes: Uint8Array) => void,
): Promise<AttachmentContents> =>
  openAttachments(
    files,
    {
      tools: nodeAttachmentTools,
      read: (file) => {
        const bytes = bytesOf(root, file);
        if (bytes) onBytes?.(file.path, bytes);
        return bytes;
      },
    },
    together,
  );

function bytesOf(root: string, file: OtherFile): Uint8Array | undefined {
  try {
    return readWhole(placeIn(root, file), largestAttachment);
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}
