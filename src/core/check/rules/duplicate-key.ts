import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

/** Two values under one key: nobody can know which was meant. */
export const duplicateKey: ReadingRule<'duplicate-key'> = {
  about: 'reading',
  code: 'OT103',
  name: 'duplicate-key',
  topic: 'reading',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds a key that appears twice in the same place.',
    why: 'otpath only reads the first one, and it may not be the one you meant.',
    fix: 'Keep one of the two.',
    bad: kitchen({ title: 'A kitchen assessment', '«title»': 'A kitchen assessment at home' }),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'duplicate-key') return undefined;
    const { at, key, first } = problem;
    return {
      at,
      args: { key },
      related: [{ at: first, as: 'first' }],
    };
  },
};
