import { aroundWelsh } from './cy/around.ts';
import { welshAttachmentFindings } from './cy/attachments.ts';
import { welshEvidenceFindings } from './cy/evidence.ts';
import { welshFrameworkFindings } from './cy/framework.ts';
import { welshPortfolioFindings } from './cy/portfolio.ts';
import { welshPrivacyFindings } from './cy/privacy.ts';
import { welshReadingFindings } from './cy/reading.ts';
import { welshSignOffFindings } from './cy/sign-offs.ts';
import type { FindingWords } from './finding-words.ts';

/** What is said of findings in Welsh. The documentation of the rules is in English. */
export const welshFindings: FindingWords = {
  rules: {
    ...welshReadingFindings,
    ...welshFrameworkFindings,
    ...welshEvidenceFindings,
    ...welshAttachmentFindings,
    ...welshPrivacyFindings,
    ...welshPortfolioFindings,
    ...welshSignOffFindings,
  },
  around: aroundWelsh,
  related: {
    counts: 'Hwn yw’r un sy’n cyfrif',
    first: 'yr un cyntaf',
    'first-claim': 'yr hawliad cyntaf',
    'other-level': 'y lefel arall',
  },
};
