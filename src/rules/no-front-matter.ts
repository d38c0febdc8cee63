import { kitchen } from './example.ts';
import type { ReadingRule } from './rule.ts';

/** Without its head, a text in evidence/ is a note and not evidence. */
export const noFrontMatter: ReadingRule = {
  about: 'reading',
  code: 'OT104',
  name: 'no-front-matter',
  severity: 'error',
  doc: () => ({
    what: 'Finds evidence files without the head between two lines of three hyphens, or whose second line of hyphens is missing.',
    why: 'The head says what the piece is, when it was and which statements it shows. Without it the file counts for nothing.',
    fix: 'Begin the file with a line ---, then title, date, type and claims, then a second line ---.',
    bad: { files: { 'evidence/kitchen.md': '«# A kitchen assessment»\n\nWhat happened …\n' } },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'no-front-matter') return undefined;
    return problem.reason === 'absent'
      ? {
          at: problem.at,
          message: 'This file has no head with title, date, type and claims.',
          hint: 'Begin it with a line ---, then the head, then a second line ---.',
        }
      : {
          at: problem.at,
          message: 'The head that begins here is never closed.',
          hint: 'Put a line --- between the head and the text.',
        };
  },
};
