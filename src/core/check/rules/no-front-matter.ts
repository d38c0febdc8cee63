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
    what: 'Finds evidence without a head between two lines of three hyphens, without the second line of hyphens, or with a head in JSON or TOML.',
    why: 'The head gives the title, the date and the claims. Without it, the file doesn’t count.',
    fix: 'Start the file with a line ---, then title, date, type and claims, then a second line ---.',
    bad: { files: { 'evidence/kitchen.md': '«# A kitchen assessment»\n\nWhat happened …\n' } },
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'no-front-matter') return undefined;
    return { at: problem.at, args: { case: problem.reason } };
  },
};
