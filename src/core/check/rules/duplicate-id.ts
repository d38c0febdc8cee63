import { exampleStatement, smallFramework } from '../example.ts';
import { idGroupsOf, type Identified } from '../../model/framework-ids.ts';
import type { FrameworkRule } from '../rule.ts';

/** An id means one thing. */
export const duplicateId: FrameworkRule<'duplicate-id'> = {
  about: 'framework',
  code: 'OT201',
  name: 'duplicate-id',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds two things in a framework with the same id.',
    why: 'A claim with that id could mean either of them, so nobody can claim the second one.',
    fix: 'Give the second one its own id.',
    bad: smallFramework({ statements: [exampleStatement, { ...exampleStatement, id: '«S-01»' }] }),
    good: smallFramework(),
  }),
  *check({ framework, locate }) {
    for (const group of idGroupsOf(framework)) {
      const first = new Map<string, Identified>();
      for (const item of group) {
        const earlier = first.get(item.id);
        if (!earlier) {
          first.set(item.id, item);
          continue;
        }
        yield {
          at: locate(item.origin, 'id'),
          args: { id: item.id },
          subject: [item.id],
          related: [{ at: locate(earlier.origin, 'id'), as: 'first' }],
        };
      }
    }
  },
};
