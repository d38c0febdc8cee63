import type { EvidenceFilePorts } from '../core/files/evidence/evidence-files.ts';
import { isFileError } from './file-errors.ts';
import { hashBytes, hashFile } from './hash.ts';
import { readWhole } from './read-file.ts';

/** The files of evidence in a folder of this computer. */
export const evidenceFilesOn = (root: string): EvidenceFilePorts => ({
  hash: (path) => hashFile({ root, path }),
  read: (path, most) => {
    try {
      return readWhole({ root, path }, most);
    } catch (error) {
      if (isFileError(error)) return undefined;
      throw error;
    }
  },
  hashBytes,
});
