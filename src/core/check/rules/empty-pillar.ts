import { examplePillar, smallFramework } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** A pillar or an aspect without statements asks nothing. */
export const emptyPillar: FrameworkRule<'empty-pillar'> = {
  about: 'framework',
  code: 'OT211',
  name: 'empty-pillar',
  topic: 'framework',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds pillars and aspects without any statement or capability, in frameworks that have statements.',
    why: 'Readers expect something under every heading. Usually the statements were linked to another one by mistake.',
    fix: 'Link statements to it, or remove it.',
    bad: smallFramework({
      pillars: [examplePillar, { id: '«research»', title: 'Research', source: 'X-3' }],
    }),
    good: smallFramework(),
  }),
  *check({ framework, locate }) {
    if (framework.statements.length === 0) return;
    for (const { id, aspects, origin } of framework.pillars) {
      const own = framework.statements.filter(({ pillar }) => pillar === id);
      if (own.length === 0) {
        yield {
          at: locate(origin, 'id'),
          args: { case: 'pillar', id },
          subject: [id],
        };
        continue;
      }
      for (const aspect of aspects) {
        if (own.some((statement) => statement.aspects.includes(aspect.id))) continue;
        yield {
          at: locate(aspect.origin, 'id'),
          args: { case: 'aspect', id: aspect.id },
          subject: [aspect.id],
        };
      }
    }
  },
};
