import { exampleEvidence } from './example.ts';
import { attachedFiles } from '../model/files.ts';
import type { PortfolioRule } from './rule.ts';

const isEvidence = (path: string): boolean => /^evidence\//i.test(path);

/** A file beside the evidence that no evidence names will not reach the panel. */
export const unlistedFile: PortfolioRule = {
  about: 'portfolio',
  code: 'OT407',
  name: 'unlisted-file',
  severity: 'warning',
  doc: {
    what: 'Finds files in the evidence folder that no evidence names as an attachment.',
    why: 'It will not be in the pack. It may also be something that was never meant to lie there.',
    fix: 'Name it under attachments in an evidence file, move it away, or list it in .otpathignore.',
    bad: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: 2026-03-14',
          'type: case-study',
          'claims:',
          '  - statement: L6-PP-03',
          '    rationale: I weighed three options with the family.',
        ]),
        'evidence/plan.pdf': '«»%PDF-1.7',
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
  *check({ portfolio, incomplete }) {
    // Evidence that could not be read may name any of them.
    if ([...incomplete].some((file) => isEvidence(file))) return;
    const named = new Set(attachedFiles(portfolio).map(({ file }) => file.path));
    for (const { path } of portfolio.files) {
      if (!isEvidence(path) || named.has(path)) continue;
      yield {
        at: { file: path, start: 0, end: 0 },
        message: 'No evidence names this file, so it will not reach the panel.',
        hint: 'Name it under attachments, move it away, or list it in .otpathignore.',
        subject: [path],
      };
    }
  },
};
