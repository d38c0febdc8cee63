import type { Level } from '../../model/framework.ts';
import { lineageOf } from '../../model/library.ts';
import { bareFramework, exampleLevel } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** Levels build on each other, so each needs a rank of its own. */
export const levelOrder: FrameworkRule<'level-order'> = {
  about: 'framework',
  code: 'OT208',
  name: 'level-order',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds two levels of a framework with the same rank, also where one is inherited, and inherited levels with another rank than in the framework that has them.',
    why: 'A level includes the requirements of lower levels. If two levels have the same rank, nobody can tell which one is lower.',
    fix: 'Give each level its own rank, starting with the lowest. Give an inherited level the rank that it has.',
    bad: bareFramework({
      levels: [exampleLevel, { id: 'level-2', rank: '«1»', title: 'Two', source: 'X-2' }],
    }),
    good: bareFramework({
      levels: [exampleLevel, { id: 'level-2', rank: '2', title: 'Two', source: 'X-2' }],
    }),
  }),
  *check({ framework, library, locate }) {
    const inherited = lineageOf(library, framework.id)
      .slice(1)
      .flatMap(({ levels }) => levels);
    for (const level of framework.levels) {
      const same = inherited.find(({ local }) => local === level.local);
      const other = inherited.find((one) => one.rank === level.rank && one !== same);
      const at = locate(level.origin, 'rank');
      if (same && same.rank !== level.rank) {
        const args = { rank: level.rank, level: same.local, inherited: same.rank };
        yield { at, args, subject: [level.id, same.id] };
      } else if (!same && other) {
        const args = { rank: level.rank, level: other.local };
        yield { at, args, subject: [level.id, other.id] };
      }
    }
    const first = new Map<number, Level>();
    for (const level of framework.levels) {
      const earlier = first.get(level.rank);
      if (!earlier) {
        first.set(level.rank, level);
        continue;
      }
      yield {
        at: locate(level.origin, 'rank'),
        args: { rank: level.rank, level: earlier.local },
        subject: [level.id, earlier.id],
        related: [{ at: locate(earlier.origin, 'rank'), as: 'other-level' }],
      };
    }
  },
};
