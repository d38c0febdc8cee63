import type { FindingWords } from './finding-words.ts';
import { aroundEnglish } from './en/around.ts';
import { attachmentFindings } from './en/attachments.ts';
import { evidenceFindings } from './en/evidence.ts';
import { frameworkFindings } from './en/framework.ts';
import { privacyFindings } from './en/privacy.ts';
import { portfolioFindings } from './en/portfolio.ts';
import { signOffFindings } from './en/sign-offs.ts';
import { readingFindings } from './en/reading.ts';

export const englishFindings: FindingWords = {
  rules: {
    ...readingFindings,
    ...frameworkFindings,
    ...evidenceFindings,
    ...attachmentFindings,
    ...privacyFindings,
    ...portfolioFindings,
    ...signOffFindings,
  },
  around: aroundEnglish,
  related: {
    counts: 'This is the one that counts',
    first: 'the first one',
    'first-claim': 'the first claim',
    'other-level': 'the other level',
  },
};
