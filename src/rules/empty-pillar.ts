import type { FrameworkRule } from './rule.ts';

/** A pillar or an aspect without statements asks nothing. */
export const emptyPillar: FrameworkRule = {
  about: 'framework',
  code: 'OT211',
  name: 'empty-pillar',
  severity: 'warning',
  doc: {
    what: 'Finds pillars and aspects that no statement or capability belongs to, in frameworks that have statements.',
    why: 'Readers expect something under every heading. Mostly the statements were tied to another one by mistake.',
    fix: 'Tie statements to it, or take it out.',
    bad: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\n  - id: «research»\n    title: Research\n    source: X-3\nstatements:\n  - id: S-01\n    level: level-1\n    pillar: practice\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n',
      },
    },
    good: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\nstatements:\n  - id: S-01\n    level: level-1\n    pillar: practice\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n',
      },
    },
  },
  *check({ framework, locate }) {
    if (framework.statements.length === 0) return;
    for (const { id, aspects, origin } of framework.pillars) {
      const own = framework.statements.filter(({ pillar }) => pillar === id);
      if (own.length === 0) {
        yield {
          at: locate(origin, 'id'),
          message: `No statement belongs to the pillar ${id}.`,
          hint: 'Tie statements to it, or take it out.',
          subject: [id],
        };
        continue;
      }
      for (const aspect of aspects) {
        if (own.some((statement) => statement.aspects.includes(aspect.id))) continue;
        yield {
          at: locate(aspect.origin, 'id'),
          message: `No statement belongs to the aspect ${aspect.id}.`,
          hint: 'Tie statements to it, or take it out.',
          subject: [aspect.id],
        };
      }
    }
  },
};
