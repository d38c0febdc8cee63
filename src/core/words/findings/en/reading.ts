import type { ReadingArgs } from '../../../model/finding-args/reading.ts';
import type { Sentences } from '../finding-words.ts';

export const readingFindings: Sentences<ReadingArgs> = {
  'cut-off-text': ({ kept, lost }) => ({
    message:
      kept === ''
        ? `Nothing is read here; "${lost}" is taken for a comment.`
        : `Only "${kept}" is read here; "${lost}" is taken for a comment.`,
    hint: 'Put the whole text in double quotes.',
  }),
};
