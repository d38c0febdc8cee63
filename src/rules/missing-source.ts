import { targetsOf } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import type { FrameworkRule } from './rule.ts';

/** Every normative item names the passage that it comes from. */
export const missingSource: FrameworkRule = {
  about: 'framework',
  code: 'OT204',
  name: 'missing-source',
  severity: 'error',
  doc: {
    what: 'Finds requirements without a source.',
    why: 'Nobody can check whether the source really demands it.',
    fix: 'Add source, with the reference of the passage.',
    bad: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nstages:\n  - id: senior\n    title: Senior\n    source: X-5\n    requirements:\n      - «kind»: capability\n        id: leads\n        text: Leads a team.\n',
      },
    },
    good: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nstages:\n  - id: senior\n    title: Senior\n    source: X-5\n    requirements:\n      - kind: capability\n        id: leads\n        text: Leads a team.\n        source: X-6\n',
      },
    },
  },
  *check({ framework, locate }) {
    for (const target of targetsOf(framework)) {
      for (const { id, sources, origin } of target.requirements) {
        if (sources.length > 0) continue;
        yield {
          at: locate(origin),
          message: `The requirement ${localId(id)} names no source.`,
          hint: 'Add "source: …" with the reference of the passage.',
          subject: [id],
        };
      }
    }
  },
};
