import type { Level } from '../model/framework.ts';
import type { FrameworkRule } from './rule.ts';

/** Levels build on each other, so each needs a rank of its own. */
export const levelOrder: FrameworkRule = {
  about: 'framework',
  code: 'OT208',
  name: 'level-order',
  severity: 'error',
  doc: {
    what: 'Finds two levels of a framework with the same rank.',
    why: 'A level includes what the lower ones ask. Of two levels with one rank nobody can tell which is the lower.',
    fix: 'Give each level a rank of its own, the lowest first.',
    bad: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: Level 1\n    source: X-1\n  - id: level-2\n    rank: «1»\n    title: Level 2\n    source: X-2\n',
      },
    },
    good: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: Level 1\n    source: X-1\n  - id: level-2\n    rank: 2\n    title: Level 2\n    source: X-2\n',
      },
    },
  },
  *check({ framework, locate }) {
    const first = new Map<number, Level>();
    for (const level of framework.levels) {
      const earlier = first.get(level.rank);
      if (!earlier) {
        first.set(level.rank, level);
        continue;
      }
      yield {
        at: locate(level.origin, 'rank'),
        message: `The rank ${level.rank} belongs to ${earlier.local} already.`,
        hint: 'Give each level a rank of its own, the lowest first.',
        subject: [level.id, earlier.id],
        related: [{ at: locate(earlier.origin, 'rank'), message: 'the other level' }],
      };
    }
  },
};
