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
    what: 'Finds stages that no route of the framework comes through.',
    why: 'Nobody can be shown a way to it, so it is probably missing from a route.',
    fix: 'Add it to the route that it belongs to, or make a route of its own for it and say why in a note.',
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
