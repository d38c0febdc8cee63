import { exampleEvidence } from './example.ts';
import { attachedFiles } from '../model/files.ts';
import type { PortfolioRule } from './rule.ts';

/** An empty file shows nothing. */
export const emptyAttachment: PortfolioRule = {
  about: 'portfolio',
  code: 'OT403',
  name: 'empty-attachment',
  severity: 'error',
  doc: {
    what: 'Finds attachments of 0 bytes.',
    why: 'The panel would open an empty file. Mostly the copying broke off, or OneDrive has not fetched it.',
    fix: 'Copy the file again from where it came.',
    bad: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: 2026-03-14',
          'type: case-study',
          'claims:',
          '  - statement: L6-PP-03',
          '    rationale: I weighed three options with the family.',
          'attachments: [«plan.pdf»]',
        ]),
        'evidence/plan.pdf': '',
      },
    },
    good: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: 2026-03-14',
          'type: case-study',
          'claims:',
          '  - statement: L6-PP-03',
          '    rationale: I weighed three options with the family.',
          'attachments: [plan.pdf]',
        ]),
        'evidence/plan.pdf': '%PDF-1.7 …',
      },
    },
  },
  *check({ portfolio, locate }) {
    for (const { attachment, file } of attachedFiles(portfolio)) {
      if (file.size > 0) continue;
      yield {
        at: locate(attachment.origin),
        message: `"${attachment.written}" is empty.`,
        hint: 'Copy the file again from where it came.',
        subject: [file.path],
      };
    }
  },
};
