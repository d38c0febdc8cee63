import type { FindingWords } from './finding-words.ts';
import { evidenceFindings } from './en/evidence.ts';
import { readingFindings } from './en/reading.ts';

export const englishFindings: FindingWords = {
  rules: { ...readingFindings, ...evidenceFindings },
  related: { counts: 'This is the one that counts' },
};
