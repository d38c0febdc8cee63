import { kitchen, kitchenAs } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** Some old programs end lines with a carriage return alone. */
export const oldLineEnds: ReadingRule<'old-line-ends'> = {
  about: 'reading',
  code: 'OT118',
  name: 'old-line-ends',
  topic: 'reading',
  since: '0.2.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds files with the line endings of very old Macs (a carriage return alone).',
    why: 'Most programs show such a file as one long line. otpath reads it as you meant it.',
    fix: 'Run otpath check --fix, or save the file again in an ordinary text editor.',
    bad: kitchenAs((text) => text.replace(/\n/g, '\r').replace('\r', '«\r»')),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'repaired' || problem.why !== 'line-end') return undefined;
    return {
      at: problem.at,
      args: {},
      fix: { certain: true, edits: problem.edits },
    };
  },
};
