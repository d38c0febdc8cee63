import { splitId } from '../model/ids.ts';
import { everyIdOf } from './framework-ids.ts';
import { didYouMean } from './near-miss.ts';
import type { FrameworkRule } from './rule.ts';

/** A mapping relates two things that there are. */
export const mappingToNowhere: FrameworkRule = {
  about: 'framework',
  code: 'OT212',
  name: 'mapping-to-nowhere',
  severity: 'error',
  doc: {
    what: 'Finds mappings whose subject or object is not in its framework.',
    why: 'A mapping to nowhere informs nobody, and hides that the thing it meant was renamed or removed.',
    fix: 'Write the id as the hint gives it, or take the mapping out.',
    bad: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\nstatements:\n  - id: S-01\n    level: level-1\n    pillar: practice\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n  - id: S-02\n    level: level-1\n    pillar: practice\n    facet: responsibility\n    text: Keeps records.\n    source: X-4\n    revision: 1\nmappings:\n  - subject: example-ot:S-01\n    predicate: close\n    object: «example-ot:S-20»\n    justification: Both ask for the same.\n    author: otpath\n',
      },
    },
    good: {
      files: {
        'example-ot/framework.yaml':
          'id: example-ot\ntitle: An example framework\nversion: 1.0.0\npublisher: Nobody\nlanguage: en\nsource:\n  title: Nothing\nlevels:\n  - id: level-1\n    rank: 1\n    title: One\n    source: X-1\npillars:\n  - id: practice\n    title: Practice\n    source: X-2\nstatements:\n  - id: S-01\n    level: level-1\n    pillar: practice\n    facet: responsibility\n    text: Keeps people safe.\n    source: X-4\n    revision: 1\n  - id: S-02\n    level: level-1\n    pillar: practice\n    facet: responsibility\n    text: Keeps records.\n    source: X-4\n    revision: 1\nmappings:\n  - subject: example-ot:S-01\n    predicate: close\n    object: example-ot:S-02\n    justification: Both ask for the same.\n    author: otpath\n',
      },
    },
  },
  *check({ framework, library, locate }) {
    for (const { subject, object, origin } of framework.mappings) {
      for (const [key, id] of Object.entries({ subject, object })) {
        const other = splitId(id, framework.id);
        const known = other && library.frameworks.get(other.framework);
        const ids = known ? everyIdOf(known) : [];
        if (other && known && ids.includes(other.local)) continue;
        yield {
          at: locate(origin, key),
          message: `The mapping names "${id}", which there is not.`,
          hint: didYouMean(
            other?.local ?? id,
            ids,
            'Write framework:id of something that there is.',
          ),
          subject: [id],
        };
      }
    }
  },
};
