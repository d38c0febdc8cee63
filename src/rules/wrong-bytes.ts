import { exampleEvidence } from './example.ts';
import { attachedFiles } from '../model/files.ts';
import { signatureOf } from './signatures.ts';
import type { PortfolioRule } from './rule.ts';

/** A file is what its ending says. */
export const wrongBytes: PortfolioRule = {
  about: 'portfolio',
  code: 'OT404',
  name: 'wrong-bytes',
  severity: 'warning',
  doc: {
    what: 'Finds attachments whose content is not what the ending of their name says, such as a JPEG photo named .pdf.',
    why: "The panel's computer will open it with the wrong program, or not at all.",
    fix: 'Save it again from the program that made it, or give it the right ending.',
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
        'evidence/plan.pdf': 'PK\x03\x04 …',
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
      const expected = signatureOf(file.path);
      if (file.size === 0 || !expected || expected.fits(file.head)) continue;
      yield {
        at: locate(attachment.origin),
        message: `"${attachment.written}" does not hold ${expected.name}.`,
        hint: 'Save it again from the program that made it, or give it the right ending.',
        subject: [file.path],
      };
    }
  },
};
