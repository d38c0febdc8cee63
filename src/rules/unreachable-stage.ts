import type { FrameworkRule } from './rule.ts';

/** A stage that no route reaches is nowhere to go. */
export const unreachableStage: FrameworkRule = {
  about: 'framework',
  code: 'OT210',
  name: 'unreachable-stage',
  severity: 'warning',
  doc: {
    what: 'Finds stages that no route of the framework comes through.',
    why: 'Nobody can be shown a way to it, so it is probably missing from a route.',
    fix: 'Add it to the route that it belongs to, or make a route of its own for it and say why in a note.',
    bad: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nstages:\n  - id: junior\n    title: Junior\n    source: X-junior\n  - id: «senior»\n    title: Senior\n    source: X-senior\nroutes:\n  - id: route-1\n    title: The route\n    source: X-9\n    stages: [junior]\n',
      },
    },
    good: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nstages:\n  - id: junior\n    title: Junior\n    source: X-junior\n  - id: senior\n    title: Senior\n    source: X-senior\nroutes:\n  - id: route-1\n    title: The route\n    source: X-9\n    stages: [junior, senior]\n',
      },
    },
  },
  *check({ framework, locate }) {
    const reached = new Set(framework.routes.flatMap(({ stages }) => stages));
    if (reached.size === 0) return;
    for (const { id, local, origin } of framework.stages) {
      if (reached.has(local)) continue;
      yield {
        at: locate(origin, 'id'),
        message: `No route comes through the stage ${local}.`,
        hint: 'Add it to the route that it belongs to, or make a route for it.',
        subject: [id],
      };
    }
  },
};
