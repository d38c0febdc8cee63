import type { FindWords } from './find-words.ts';

/** In English. */
export const englishFind: FindWords = {
  asked: 'What the target asks',
  evidence: 'In your evidence',
  frameworks: 'In the frameworks',
  beyond: 'Beyond the target',
  more: (count) => `${String(count)} more. To see more: --limit`,
};
