import { exampleEvidence } from './example.ts';
import { attachedFiles, pathFrom } from '../model/files.ts';
import type { PortfolioRule } from './rule.ts';

/** Capital letters count on other computers. */
export const attachmentCase: PortfolioRule = {
  about: 'portfolio',
  code: 'OT405',
  name: 'attachment-case',
  severity: 'warning',
  doc: {
    what: 'Finds attachments whose name is written with other capital letters than the file has.',
    why: "On your computer it may open, on the panel's it may not.",
    fix: 'Write the name as the file has it.',
    bad: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: 2026-03-14',
          'type: case-study',
          'claims:',
          '  - statement: L6-PP-03',
          '    rationale: I weighed three options with the family.',
          'attachments: [«Plan.PDF»]',
        ]),
        'evidence/plan.pdf': '%PDF-1.7 …',
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
    for (const { attachment, evidence, file } of attachedFiles(portfolio)) {
      if (file.path === attachment.path) continue;
      yield {
        at: locate(attachment.origin),
        message: `The file is called ${pathFrom(evidence.file, file.path)}, with other capital letters.`,
        hint: `Write ${pathFrom(evidence.file, file.path)}.`,
        subject: [file.path],
      };
    }
  },
};
