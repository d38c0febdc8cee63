import { exampleEvidence } from './example.ts';
import type { ReadingRule } from './rule.ts';

/** Two values under one key: nobody can know which was meant. */
export const duplicateKey: ReadingRule = {
  about: 'reading',
  code: 'OT103',
  name: 'duplicate-key',
  severity: 'error',
  doc: {
    what: 'Finds a key that is written twice in the same place.',
    why: 'Only the first could be read, and it may not be the one you meant.',
    fix: 'Keep one of the two.',
    bad: {
      files: {
        'evidence/kitchen.md': exampleEvidence([
          'title: A kitchen assessment',
          'date: 2026-03-14',
          'type: case-study',
          '«title»: A kitchen assessment at home',
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
  check(problem) {
    if (problem.kind !== 'duplicate-key') return undefined;
    const { at, key, first } = problem;
    return {
      at,
      message: `"${key}" is written twice.`,
      hint: 'Keep one of the two.',
      related: [{ at: first, message: 'the first one' }],
    };
  },
};
