import { kitchen, kitchenAs } from '../example.ts';
import { repairedAt } from '../repair-draft.ts';
import type { ReadingRule } from '../rule.ts';

/** `title:Text` is one word for YAML. */
export const missingSpace: ReadingRule<'missing-space'> = {
  about: 'reading',
  code: 'OT116',
  name: 'missing-space',
  topic: 'reading',
  since: '0.2.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds a colon or a hyphen without a space after it: title:Text, -statement.',
    why: 'Without the space it is part of the word. otpath reads it as you meant it, so that it can show you everything else. Other programs can’t.',
    fix: 'Run otpath check --fix, or type a space after the colon or the hyphen.',
    bad: kitchenAs((text) => text.replace('type: ', 'type:«»')),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'repaired' || problem.why !== 'no-space') return undefined;
    const { at, others, fix } = repairedAt(problem);
    return { at, args: { others }, fix };
  },
};
