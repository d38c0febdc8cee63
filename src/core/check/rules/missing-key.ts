import { kitchen } from '../example.ts';
import { suggestOne } from '../fixes.ts';
import type { ReadingRule } from '../rule.ts';

/** What can stand under a key, where a newcomer may not know. */
const words: Readonly<Record<string, string>> = {
  id: 'L5-PP-01',
  source: 'page 12',
  rank: '1',
  revision: '1',
  version: '1.0.0',
  language: 'en',
  facet: 'responsibility',
  date: '2026-03-14',
  type: 'case-study',
  statement: 'L6-PP-03',
};

const reasons: Readonly<Record<string, string>> = {
  id: ': a short name of your own that begins with a letter and never changes',
  source: ': where in the source document it comes from',
  rank: ': 1 for the lowest level, 2 for the next',
  revision: ': raised by one whenever the meaning changes',
};

/** What every file of its kind must say. */
export const missingKey: ReadingRule = {
  about: 'reading',
  code: 'OT107',
  name: 'missing-key',
  topic: 'reading',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds files and entries in which a needed key is missing, or has nothing behind it.',
    why: "Without it the file or the entry can't be used, and does not count.",
    fix: 'Add the key that the message names, or correct the slip in its name.',
    bad: kitchen({ title: undefined, '«Title»': 'A kitchen assessment' }),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'missing-key') return undefined;
    const { at, key, written } = problem;
    if (written !== undefined) {
      return {
        at,
        message: `"${key}" is missing here, and "${written}" is not a key that belongs here.`,
        ...suggestOne(written, key, at),
        subject: [key],
      };
    }
    return {
      at,
      message: `"${key}" is missing here.`,
      hint: `Add a line "${key}: ${words[key] ?? '…'}"${reasons[key] ?? ''}.`,
      subject: [key],
    };
  },
};
