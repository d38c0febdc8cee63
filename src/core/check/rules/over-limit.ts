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
    what: 'Finds files, heads and nesting that are far larger than anything a person writes.',
    why: 'Such a file is nearly always a mistake, such as a photo pasted as text. It could use up your computer’s memory.',
    fix: 'Move the large part to an attachment, or split the file.',
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
