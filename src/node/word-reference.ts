import { openReference } from '../core/files/reference-document/open-reference.ts';
import { largestReference } from '../core/model/limits.ts';
import type { ReferenceFault, WordReference } from '../core/model/word-reference.ts';
import { nodeInflater } from './inflate.ts';
import { readWhole } from './read-file.ts';

/** Reads what an organisation's Word document looks like. Throws where no file can be read at all. */
export const readWordReference = (path: string): WordReference | ReferenceFault =>
  openReference(readWhole(path, largestReference), nodeInflater);
