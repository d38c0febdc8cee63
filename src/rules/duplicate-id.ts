import { idGroupsOf, type Identified } from './framework-ids.ts';
import type { FrameworkRule } from './rule.ts';

/** An id means one thing. */
export const duplicateId: FrameworkRule = {
  about: 'framework',
  code: 'OT201',
  name: 'duplicate-id',
  severity: 'error',
  doc: {
    what: 'Finds two things in a framework with the same id.',
    why: 'A claim of that id could mean either, so the second one can never be claimed.',
    fix: 'Give the second one an id of its own.',
    bad: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\n    aspects:\n      - id: safe-care\n        title: Safe care\n        source: X-3\nstatements:\n  - id: S-01\n    level: level-1\n    pillar: practice\n    aspects: [safe-care]\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n  - id: «S-01»\n    level: level-1\n    pillar: practice\n    aspects: [safe-care]\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n',
      },
    },
    good: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\n    aspects:\n      - id: safe-care\n        title: Safe care\n        source: X-3\nstatements:\n  - id: S-01\n    level: level-1\n    pillar: practice\n    aspects: [safe-care]\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n',
      },
    },
  },
  *check({ framework, locate }) {
    for (const group of idGroupsOf(framework)) {
      const first = new Map<string, Identified>();
      for (const item of group) {
        const earlier = first.get(item.id);
        if (!earlier) {
          first.set(item.id, item);
          continue;
        }
        yield {
          at: locate(item.origin, 'id'),
          message: `The id ${item.id} is used twice.`,
          hint: 'Give the second one an id of its own.',
          subject: [item.id],
          related: [{ at: locate(earlier.origin, 'id'), message: 'the first one' }],
        };
      }
    }
  },
};
