import type { Statement } from '../../model/framework.ts';
import { localId } from '../../model/ids.ts';
import { successions, successorsOf } from '../../model/succession.ts';
import { exampleStatement, smallFramework } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** Claims follow what replaced a statement, so there is one way to follow, and it has an end. */
export const wrongSuccessor: FrameworkRule<'wrong-successor'> = {
  about: 'framework',
  code: 'OT218',
  name: 'wrong-successor',
  topic: 'framework',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds replaced_by, split_into and merged_into on statements that are still required, more than one of them on one statement, and statements that replace each other in a circle.',
    why: 'People’s claims are moved along these keys, so they must lead to one place.',
    fix: 'Write status: retired, keep the one key that says what happened, and name statements that are still required.',
    bad: smallFramework({
      statements: [
        { ...exampleStatement, replaced_by: '«[S-02]»' },
        { ...exampleStatement, id: 'S-02' },
      ],
    }),
    good: smallFramework({
      statements: [
        { ...exampleStatement, status: 'retired', replaced_by: '[S-02]' },
        { ...exampleStatement, id: 'S-02' },
      ],
    }),
  }),
  *check({ framework, locate }) {
    const known = new Map(framework.statements.map((one) => [one.id, one]));
    for (const statement of framework.statements) {
      const [first, second] = successions(statement);
      if (!first) continue;
      const named = { statement: localId(statement.id), successionKey: first.as };
      const at = locate(statement.origin, first.as);
      if (!statement.retired) {
        yield { at, args: { ...named, case: 'still-required' }, subject: [statement.id] };
      } else if (second) {
        yield {
          at: locate(statement.origin, second.as),
          args: { ...named, case: 'two-keys', otherSuccessionKey: second.as },
          subject: [statement.id],
        };
      } else if (leadsBack(statement, known)) {
        yield { at, args: { ...named, case: 'circle' }, subject: [statement.id] };
      }
    }
  },
};

/** Whether what replaced a statement was itself replaced by it in the end. */
function leadsBack(start: Statement, known: ReadonlyMap<string, Statement>): boolean {
  const seen = new Set<string>();
  const queue: string[] = [...successorsOf(start)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === start.id) return true;
    const next = known.get(id);
    if (!next || seen.has(id)) continue;
    seen.add(id);
    queue.push(...successorsOf(next));
  }
  return false;
}
