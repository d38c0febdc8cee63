import { kitchen } from '../example.ts';
import { fixOfWord } from '../fixes.ts';
import type { ReadingRule } from '../rule.ts';
import { entryOf } from './wrong-shape.ts';

/** What every file of its kind must say. */
export const missingKey: ReadingRule<'missing-key'> = {
  about: 'reading',
  code: 'OT107',
  name: 'missing-key',
  topic: 'reading',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds files and entries where a required key is missing or empty.',
    why: 'Without it, otpath can’t use the file or the entry, and it doesn’t count.',
    fix: 'Add the key, or correct its spelling.',
    bad: kitchen({ title: undefined, '«Title»': 'A kitchen assessment' }),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'missing-key') return undefined;
    const { at, key, keys, written, isEmpty } = problem;
    const fix = written === undefined ? undefined : fixOfWord(key, written, at);
    return {
      at,
      args: {
        key,
        written,
        ...(isEmpty && { isEmpty }),
        ...(keys && { advice: { entry: entryOf(keys) } }),
      },
      fix,
      subject: [key],
    };
  },
};
