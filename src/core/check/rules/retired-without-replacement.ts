import { localId } from '../../model/ids.ts';
import { successorsOf } from '../../model/succession.ts';
import { exampleStatement, smallFramework } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** Whoever claimed a retired statement needs to know where to go. */
export const retiredWithoutReplacement: FrameworkRule<'retired-without-replacement'> = {
  about: 'framework',
  code: 'OT205',
  name: 'retired-without-replacement',
  topic: 'framework',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds retired statements that do not say what replaced them.',
    why: 'Practitioners who claimed the statement can’t see what to claim instead.',
    fix: 'Add replaced_by with the ids that replaced it, split_into if it was split, or merged_into if it was merged into another. If nothing replaced it, say so in a note.',
    bad: smallFramework({ statements: [{ ...exampleStatement, status: '«retired»' }] }),
    good: smallFramework({
      statements: [
        { ...exampleStatement, status: 'retired', replaced_by: '[S-02]' },
        { ...exampleStatement, id: 'S-02' },
      ],
    }),
  }),
  *check({ framework, locate }) {
    for (const statement of framework.statements) {
      const { id, retired, origin, notes = [] } = statement;
      // A note says that nothing replaced it.
      if (!retired || successorsOf(statement).length > 0 || notes.length > 0) continue;
      yield {
        at: locate(origin, 'status'),
        args: { statement: localId(id) },
        subject: [id],
      };
    }
  },
};
