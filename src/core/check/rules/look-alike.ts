import { isLookAlike } from '../../model/problem.ts';
import { kitchen } from '../example.ts';
import { repairedAt } from '../repair-draft.ts';
import type { ReadingRule } from '../rule.ts';

/** Word and other programs change characters while people type. */
export const lookAlike: ReadingRule<'look-alike'> = {
  about: 'reading',
  code: 'OT115',
  name: 'look-alike',
  topic: 'reading',
  since: '0.2.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds characters that look right but are not: long dashes and bullets instead of hyphens, curly quotes around a value, no-break and invisible spaces, full-width colons, tabs.',
    why: 'Word, web pages and chat programs put them in as you type. otpath reads the file as you meant it, so that it can show you everything else. Other programs can’t.',
    fix: 'Run otpath check --fix, or type the ordinary character instead. In Word, switch off AutoFormat As You Type.',
    bad: kitchen({ type: '«“case-study”»' }),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'repaired' || !isLookAlike(problem.why)) return undefined;
    const { at, others, fix } = repairedAt(problem);
    return { at, args: { case: problem.why, others }, fix };
  },
};
