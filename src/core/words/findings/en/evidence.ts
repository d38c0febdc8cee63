import type { EvidenceArgs } from '../../../model/finding-args/evidence.ts';
import type { Sentences } from '../finding-words.ts';

export const evidenceFindings: Sentences<EvidenceArgs> = {
  'copied-evidence': ({ file, original }) => ({
    message: `The text of ${file} is the same, or nearly the same, as that of ${original}, so the two count once.`,
    hint: `${original} is the one that counts. Move what you need into it and delete this file, or say here what was different about this work.`,
  }),
};
