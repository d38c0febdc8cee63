import { kitchen } from './example.ts';
import type { ReadingRule } from './rule.ts';

/** What every file of its kind must say. */
export const missingKey: ReadingRule = {
  about: 'reading',
  code: 'OT107',
  name: 'missing-key',
  severity: 'error',
  doc: () => ({
    what: 'Finds files and entries in which a needed key is missing, or has nothing behind it.',
    why: "Without it the file or the entry can't be used, and does not count.",
    fix: 'Add the key that the message names.',
    bad: kitchen({ '«title»': 'A kitchen assessment', type: undefined }),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'missing-key') return undefined;
    return {
      at: problem.at,
      message: `"${problem.key}" is missing here.`,
      hint: `Add a line "${problem.key}: …".`,
      subject: [problem.key],
    };
  },
};
