import { bareFramework, exampleRoute, juniorStage, seniorStage } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** A route leads forward: nobody comes through one stage twice. */
export const repeatedStage: FrameworkRule<'repeated-stage'> = {
  about: 'framework',
  code: 'OT209',
  name: 'repeated-stage',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds routes that go through the same stage twice.',
    why: 'Such a route goes in a circle, and nobody can tell where a practitioner is on it.',
    fix: 'Name each stage once, in the order people reach it.',
    bad: bareFramework({
      stages: [juniorStage, seniorStage],
      routes: [{ ...exampleRoute, stages: '[junior, senior, «junior»]' }],
    }),
    good: bareFramework({
      stages: [juniorStage, seniorStage],
      routes: [{ ...exampleRoute, stages: '[junior, senior]' }],
    }),
  }),
  *check({ framework, locate }) {
    for (const { stages, origin } of framework.routes) {
      for (const [index, stage] of stages.entries()) {
        if (stages.indexOf(stage) === index) continue;
        yield {
          at: locate(origin, 'stages', index),
          args: { stage },
          subject: [stage],
        };
      }
    }
  },
};
