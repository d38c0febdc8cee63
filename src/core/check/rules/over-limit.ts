import { exampleClaim, kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** A file beyond all measure is a mistake or an attack, and is not read. */
export const overLimit: ReadingRule<'over-limit'> = {
  about: 'reading',
  code: 'OT105',
  name: 'over-limit',
  topic: 'reading',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds files, heads and nesting far beyond what a person writes.',
    why: 'Such a file is nearly always a slip, such as a photo pasted as text, and would take the memory of your computer.',
    fix: 'Move the large part into an attachment, or split the file.',
    bad: {
      ...kitchen({
        '«»title': 'A kitchen assessment',
        claims: [{ ...exampleClaim, rationale: 'A whole report, pasted into the head …' }],
      }),
      limits: { frontMatter: 100 },
    },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'over-limit') return undefined;
    const { at, limit, allowed, found } = problem;
    return {
      at,
      args: { case: limit, allowed, found },
    };
  },
};
