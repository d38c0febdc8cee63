import { innerReferencesOf } from './framework-references.ts';
import { didYouMean } from './near-miss.ts';
import type { FrameworkRule } from './rule.ts';

/** What a framework names, it has. */
export const danglingId: FrameworkRule = {
  about: 'framework',
  code: 'OT202',
  name: 'dangling-id',
  severity: 'error',
  doc: {
    what: 'Finds levels, pillars, aspects, stages and statements that are named but nowhere defined.',
    why: 'A statement of a level that does not exist is asked of nobody.',
    fix: 'Write the id as the hint gives it, or define what is missing.',
    bad: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\n    aspects:\n      - id: safe-care\n        title: Safe care\n        source: X-3\nstatements:\n  - id: S-01\n    level: «levle-1»\n    pillar: practice\n    aspects: [safe-care]\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n',
      },
    },
    good: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\n    aspects:\n      - id: safe-care\n        title: Safe care\n        source: X-3\nstatements:\n  - id: S-01\n    level: level-1\n    pillar: practice\n    aspects: [safe-care]\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n',
      },
    },
  },
  *check({ framework, library, locate }) {
    for (const { word, wanted, known, origin, keys } of innerReferencesOf(framework, library)) {
      if (known.includes(word)) continue;
      yield {
        at: locate(origin, ...keys),
        message: `There is no ${wanted} "${word}".`,
        hint: didYouMean(
          word,
          known,
          known.length > 0 ? `There is: ${known.slice(0, 12).join(', ')}.` : 'Define it first.',
        ),
        subject: [word],
      };
    }
  },
};
