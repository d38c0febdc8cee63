import type { Problem } from '../../model/problem.ts';
import { kitchen } from '../example.ts';
import { fixOfWord } from '../fixes.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { ReadingRule } from '../rule.ts';

type UnknownKey = Extract<Problem, { readonly kind: 'unknown-key' }>;

/** Another key beside it that means the same: to rename this one would write the key twice. */
function twinOf({ key, known, beside = [] }: UnknownKey): string | undefined {
  const near = nearMiss(key, known);
  if (near === undefined) return undefined;
  if (beside.includes(near)) return near;
  return beside.find((other) => !known.includes(other) && nearMiss(other, known) === near);
}

/** Keys by which other programs know what is not finished. */
const marksOfDrafts: ReadonlySet<string> = new Set(['status', 'state', 'draft', 'published']);

/** A key nobody reads is probably a slip, and its value is lost. */
export const unknownKey: ReadingRule<'unknown-key'> = {
  about: 'reading',
  code: 'OT106',
  name: 'unknown-key',
  topic: 'reading',
  since: '0.1.0',
  fixable: true,
  severity: 'warning',
  doc: () => ({
    what: 'Finds keys that otpath does not know.',
    why: 'otpath ignores what follows an unknown key. Usually the key is a typing mistake.',
    fix: 'Write the key that the hint suggests, or move what you want to say into your text below.',
    bad: kitchen({ '«witnes»': '{ name: Rhodri Sample }' }),
    good: kitchen({ witness: '{ name: Rhodri Sample }' }),
  }),
  check(problem) {
    if (problem.kind !== 'unknown-key') return undefined;
    const { at, key, known, meant, beside = [], parts } = problem;
    if (parts && meant === undefined) {
      return {
        at,
        args: { case: 'below', key, parts },
        subject: [key],
      };
    }
    const twin = twinOf(problem);
    if (twin !== undefined) {
      return {
        at,
        args: { case: 'twin', key, twin, right: nearMiss(key, known) ?? twin },
        subject: [key],
      };
    }
    if (meant === undefined && known.includes('claims') && marksOfDrafts.has(key.toLowerCase())) {
      return { at, args: { case: 'draft', key }, subject: [key] };
    }
    // Only what is not here already can have been meant.
    const free = known.filter((one) => !beside.includes(one));
    return {
      at,
      args: { case: 'unknown', key, meant, known: free },
      fix: fixOfWord(meant, key, at),
      subject: [key],
    };
  },
};
