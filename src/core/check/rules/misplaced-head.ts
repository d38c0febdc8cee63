import { lookAlikeIn } from '../../text/look-alikes.ts';
import { kitchen, kitchenAs } from '../example.ts';
import { repairDraft } from '../repair-draft.ts';
import type { ReadingRule } from '../rule.ts';

const words = {
  'blank-lines': ['The head must begin on the first line.', 'Delete the blank lines above it'],
  fence: [
    'The head begins and ends with a line of exactly three hyphens.',
    'Type --- on this line',
  ],
  indented: [
    'The first line is indented, and the lines below it are not.',
    'Delete the spaces before it',
  ],
  'no-opening': ['The line --- is missing above the head.', 'Add a line --- at the very top'],
} as const;

/** The head stands between two lines of three hyphens, at the very top. */
export const misplacedHead: ReadingRule = {
  about: 'reading',
  code: 'OT117',
  name: 'misplaced-head',
  topic: 'reading',
  since: '0.2.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds heads with blank lines above them, heads whose first or last line is not exactly three hyphens, such as a long dash made by Word, and a first key that is indented.',
    why: 'Other programs take the head for text, or can’t read it. otpath reads it as you meant it, so that it can show you everything else.',
    fix: 'Run otpath check --fix, or make --- the first line of the file and the line after the head, and start the first key in the first column.',
    bad: kitchenAs((text) => text.replace(/^---/, '«—-»')),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'repaired' || !Object.hasOwn(words, problem.why)) return undefined;
    const [message, hint] = words[problem.why as keyof typeof words];
    const sign = problem.why === 'fence' ? lookAlikeIn(problem.written) : undefined;
    const made = sign === 'long-dash' ? 'a long dash' : sign === 'hyphen' && 'a special hyphen';
    return repairDraft(
      problem,
      made ? `This is ${made}, as Word makes it. ${message}` : message,
      hint,
    );
  },
};
