import { exampleStatement, smallFramework } from '../example.ts';
import { idGroupsOf } from '../../model/framework-ids.ts';
import type { FrameworkRule } from '../rule.ts';

/** `MAR-1` is a day in March, `TRUE` a truth value. `E10` is text everywhere, since ids begin with a letter. */
const numberLike =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[.-]?\d+|true|false|yes|no|on|off|nan|inf)$/i;

/** Other programs take 1.10 for 1.1. */
export const numberLikeId: FrameworkRule<'number-like-id'> = {
  about: 'framework',
  code: 'OT203',
  name: 'number-like-id',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds ids that a spreadsheet or another program would read as a number or a date.',
    why: 'Such ids lose zeros or become dates in other programs, and two different ids become one.',
    fix: 'Choose an id that can’t be a number: level-1, or L1-PP-10.',
    bad: smallFramework({ statements: [{ ...exampleStatement, id: '«MAR-10»' }] }),
    good: smallFramework(),
  }),
  *check({ framework, locate }) {
    for (const { id, origin } of idGroupsOf(framework).flat()) {
      if (!numberLike.test(id)) continue;
      yield {
        at: locate(origin, 'id'),
        args: { id },
        subject: [id],
      };
    }
  },
};
