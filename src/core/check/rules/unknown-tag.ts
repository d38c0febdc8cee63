import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** Nothing in a file is ever run, and no tag changes what it means. */
export const unknownTag: ReadingRule<'unknown-tag'> = {
  about: 'reading',
  code: 'OT110',
  name: 'unknown-tag',
  topic: 'reading',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds values that start with an exclamation mark. YAML reads the first word as a tag.',
    why: 'otpath ignores the tag, so the text loses its first word.',
    fix: 'Put the text in double quotation marks, or remove the tag.',
    bad: kitchen({ title: '«!Important» kitchen assessment' }),
    good: kitchen({ title: '"!Important kitchen assessment"' }),
  }),
  check(problem) {
    if (problem.kind !== 'unknown-tag') return undefined;
    return {
      at: problem.at,
      args: { tag: problem.tag },
    };
  },
};
