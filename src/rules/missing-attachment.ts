import { exampleEvidence } from './example.ts';
import { findFile, pathFrom } from '../model/files.ts';
import { nearMiss } from './near-miss.ts';
import type { PortfolioRule } from './rule.ts';

/** A file that is named must be there. */
export const missingAttachment: PortfolioRule = {
  about: 'portfolio',
  code: 'OT401',
  name: 'missing-attachment',
  severity: 'error',
  doc: {
    what: 'Finds attachments that are not in the folder.',
    why: "The panel can't open what is not there. It may be on another computer, or not yet fetched by OneDrive.",
    fix: 'Put the file where the path says, counted from the evidence file, or mend the path.',
    bad: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: 2026-03-14',
          'type: case-study',
          'claims:',
          '  - statement: L6-PP-03',
          '    rationale: I weighed three options with the family.',
          'attachments: [«plan.pfd»]',
        ]),
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
    const paths = portfolio.files.map(({ path }) => path);
    for (const { file, attachments } of portfolio.evidence) {
      for (const { written, path, origin } of attachments) {
        if (path === undefined || findFile(portfolio.files, path)) continue;
        const near = nearMiss(path, paths);
        yield {
          at: locate(origin),
          message: `There is no file "${written}".`,
          hint: near
            ? `Did you mean ${pathFrom(file, near)}?`
            : 'Put the file beside the evidence, or mend the path.',
          subject: [path],
        };
      }
    }
  },
};
