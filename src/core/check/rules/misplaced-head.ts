import { lookAlikeIn } from '../../text/look-alikes.ts';
import { kitchen, kitchenAs } from '../example.ts';
import { repairedAt } from '../repair-draft.ts';
import type { ReadingArgs } from '../../model/finding-args/reading.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadingRule } from '../rule.ts';

type Repaired = Extract<Problem, { readonly kind: 'repaired' }>;

/** The head stands between two lines of three hyphens, at the very top. */
export const misplacedHead: ReadingRule<'misplaced-head'> = {
  about: 'reading',
  code: 'OT117',
  name: 'misplaced-head',
  topic: 'reading',
  since: '0.2.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds heads with blank lines above them, with a first or last line that is not exactly three hyphens (such as Word’s long dash), or with an indented first key.',
    why: 'Other programs read the head as text, or can’t read it. otpath reads it as you meant it, so that it can show you everything else.',
    fix: 'Run otpath check --fix. Or make --- the first line of the file and the line after the head, and start the first key in the first column.',
    bad: kitchenAs((text) => text.replace(/^---/, '«—-»')),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'repaired') return undefined;
    const { why, written } = problem;
    if (!isMisplaced(why)) return undefined;
    const { at, others, fix } = repairedAt(problem);
    const sign = why === 'fence' ? lookAlikeIn(written) : undefined;
    const typed = sign === 'long-dash' || sign === 'hyphen' ? ({ case: sign } as const) : undefined;
    return { at, args: { case: why, typed, others }, fix };
  },
};

const isMisplaced = (why: Repaired['why']): why is ReadingArgs['misplaced-head']['case'] =>
  ['blank-lines', 'fence', 'indented', 'no-opening'].includes(why);
