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
    what: 'Finds words that begin with an exclamation mark where a value begins; YAML takes them for a tag.',
    why: 'The tag is passed over, and a text that was meant to begin with an exclamation mark has lost its first word.',
    fix: 'Put the text in double quotes, or take the tag out.',
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
