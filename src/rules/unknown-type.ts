import { exampleEvidence } from './example.ts';
import { evidenceTypesOf } from '../model/evidence-types.ts';
import { didYouMean } from './near-miss.ts';
import type { PortfolioRule } from './rule.ts';

/** The type of evidence is one that the framework, or otpath, knows. */
export const unknownType: PortfolioRule = {
  about: 'portfolio',
  code: 'OT312',
  name: 'unknown-type',
  severity: 'error',
  doc: {
    what: 'Finds evidence of a type that neither the framework nor otpath names.',
    why: "Policies ask for different types of evidence. An unknown one can't be counted.",
    fix: 'Write one of the types that the hint names.',
    bad: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: 2026-03-14',
          'type: «case-studdy»',
          'claims:',
          '  - statement: L6-PP-03',
          '    rationale: I weighed three options with the family.',
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
        ]),
      },
    },
  },
  *check({ portfolio, library, locate }) {
    const known = evidenceTypesOf(portfolio, library);
    for (const { type, origin } of portfolio.evidence) {
      if (known.includes(type)) continue;
      yield {
        at: locate(origin, 'type'),
        message: `"${type}" is not a type of evidence.`,
        hint: didYouMean(type, known, `The types are: ${known.join(', ')}.`),
        subject: [type],
      };
    }
  },
};
