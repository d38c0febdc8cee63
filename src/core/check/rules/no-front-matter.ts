import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** Without its head, a text in evidence/ is a note and not evidence. */
export const noFrontMatter: ReadingRule<'no-front-matter'> = {
  about: 'reading',
  code: 'OT104',
  name: 'no-front-matter',
  topic: 'reading',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds evidence files without the head between two lines of three hyphens, whose second line of hyphens is missing, or whose head is written as JSON or TOML.',
    why: 'The head says what the piece is, when it was and which statements it shows. Without it the file counts for nothing.',
    fix: 'Begin the file with a line ---, then title, date, type and claims, then a second line ---.',
    bad: { files: { 'evidence/kitchen.md': '«# A kitchen assessment»\n\nWhat happened …\n' } },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'no-front-matter') return undefined;
    return { at: problem.at, args: { case: problem.reason } };
  },
};
