import { targetsOf } from '../../model/framework.ts';
import { localId } from '../../model/ids.ts';
import { bareFramework, seniorStage } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** Every normative item names the passage that it comes from. */
export const missingSource: FrameworkRule<'missing-source'> = {
  about: 'framework',
  code: 'OT204',
  name: 'missing-source',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds requirements without a source.',
    why: 'Nobody can check whether the source really requires it.',
    fix: 'Add source, with the place in the source document.',
    bad: bareFramework({
      stages: [
        {
          ...seniorStage,
          requirements: [{ '«kind»': 'capability', id: 'leads', text: 'Leads a team.' }],
        },
      ],
    }),
    good: bareFramework({
      stages: [
        {
          ...seniorStage,
          requirements: [{ kind: 'capability', id: 'leads', text: 'Leads a team.', source: 'X-6' }],
        },
      ],
    }),
  }),
  *check({ framework, locate }) {
    for (const target of targetsOf(framework)) {
      for (const { id, sources, origin } of target.requirements) {
        if (sources.length > 0) continue;
        yield {
          at: locate(origin),
          args: { requirement: localId(id) },
          subject: [id],
        };
      }
    }
  },
};
