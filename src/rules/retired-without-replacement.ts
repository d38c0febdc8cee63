import { localId } from '../model/ids.ts';
import type { FrameworkRule } from './rule.ts';

/** Whoever claimed a retired statement needs to know where to go. */
export const retiredWithoutReplacement: FrameworkRule = {
  about: 'framework',
  code: 'OT205',
  name: 'retired-without-replacement',
  severity: 'warning',
  doc: {
    what: 'Finds retired statements that do not say what took their place.',
    why: "Practitioners who claimed it can't see what to claim instead.",
    fix: 'Add replaced_by with the ids that took its place. Where nothing did, say so in a note.',
    bad: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\n    aspects:\n      - id: safe-care\n        title: Safe care\n        source: X-3\nstatements:\n  - id: S-01\n    level: level-1\n    pillar: practice\n    aspects: [safe-care]\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n    status: «retired»\n',
      },
    },
    good: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\n    aspects:\n      - id: safe-care\n        title: Safe care\n        source: X-3\nstatements:\n  - id: S-01\n    level: level-1\n    pillar: practice\n    aspects: [safe-care]\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n    status: retired\n    replaced_by: [S-02]\n  - id: S-02\n    level: level-1\n    pillar: practice\n    aspects: [safe-care]\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n',
      },
    },
  },
  *check({ framework, locate }) {
    for (const { id, retired, replacedBy, origin } of framework.statements) {
      if (!retired || replacedBy.length > 0) continue;
      yield {
        at: locate(origin, 'status'),
        message: `${localId(id)} is retired and nothing is said to take its place.`,
        hint: 'Add "replaced_by: […]".',
        subject: [id],
      };
    }
  },
};
