import { bareFramework, exampleRoute, juniorStage, seniorStage } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** A stage that no route reaches is nowhere to go. */
export const unreachableStage: FrameworkRule<'unreachable-stage'> = {
  about: 'framework',
  code: 'OT210',
  name: 'unreachable-stage',
  topic: 'framework',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds stages that are not on any route of the framework.',
    why: 'otpath can’t show anybody how to get there. The stage is probably missing from a route.',
    fix: 'Add it to its route, or make a route for it and say why in a note.',
    bad: bareFramework({
      stages: [juniorStage, { ...seniorStage, id: '«senior»' }],
      routes: [{ ...exampleRoute, stages: '[junior]' }],
    }),
    good: bareFramework({
      stages: [juniorStage, seniorStage],
      routes: [{ ...exampleRoute, stages: '[junior, senior]' }],
    }),
  }),
  *check({ framework, locate }) {
    const reached = new Set(framework.routes.flatMap(({ stages }) => stages));
    if (reached.size === 0) return;
    for (const { id, local, origin } of framework.stages) {
      if (reached.has(local)) continue;
      yield {
        at: locate(origin, 'id'),
        args: { stage: local },
        subject: [id],
      };
    }
  },
};
