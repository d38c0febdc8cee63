import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** "Ward #4" reads as "Ward": YAML takes the rest for a comment. */
export const cutOffText: ReadingRule<'cut-off-text'> = {
  about: 'reading',
  code: 'OT109',
  name: 'cut-off-text',
  topic: 'reading',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds texts that are cut off because a # after a space starts a comment.',
    why: 'otpath ignores everything after the #, so a title or a name is shorter than you wrote it.',
    fix: 'Put the whole text in double quotation marks. If it is a comment, put a space after the #.',
    bad: kitchen({ title: '«A visit to Ward #4»' }),
    good: kitchen({ title: '"A visit to Ward #4"' }),
  }),
  check(problem) {
    if (problem.kind !== 'cut-off-text') return undefined;
    const { at, kept, lost } = problem;
    return { at, args: { kept, lost } };
  },
};
