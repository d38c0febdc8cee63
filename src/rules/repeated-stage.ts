import type { FrameworkRule } from './rule.ts';

/** A route leads forward: nobody comes through one stage twice. */
export const repeatedStage: FrameworkRule = {
  about: 'framework',
  code: 'OT209',
  name: 'repeated-stage',
  severity: 'error',
  doc: {
    what: 'Finds routes that come through the same stage twice.',
    why: 'Such a route goes in a circle, and nobody can tell where on it a practitioner stands.',
    fix: 'Name each stage once, in the order in which it is reached.',
    bad: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nstages:\n  - id: junior\n    title: Junior\n    source: X-junior\n  - id: senior\n    title: Senior\n    source: X-senior\nroutes:\n  - id: route-1\n    title: The route\n    source: X-9\n    stages: [junior, senior, «junior»]\n',
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
    for (const { stages, origin } of framework.routes) {
      for (const [index, stage] of stages.entries()) {
        if (stages.indexOf(stage) === index) continue;
        yield {
          at: locate(origin, 'stages', index),
          message: `The route comes through ${stage} twice.`,
          hint: 'Name each stage once, in the order in which it is reached.',
          subject: [stage],
        };
      }
    }
  },
};
