import { splitId } from '../../model/ids.ts';
import { exampleStatement, smallFramework } from '../example.ts';
import { everyIdOf } from '../../model/framework-ids.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { RuleExample, FrameworkRule } from '../rule.ts';

/** Two statements, and a mapping from the first. */
const withMapping = (object: string): RuleExample =>
  smallFramework({
    statements: [exampleStatement, { ...exampleStatement, id: 'S-02', text: 'Keeps records.' }],
    mappings: [
      {
        subject: 'example-ot:S-01',
        predicate: 'close',
        object,
        justification: 'Both ask for the same.',
        author: 'otpath',
      },
    ],
  });

/** A mapping relates two things that there are. */
export const mappingToNowhere: FrameworkRule<'mapping-to-nowhere'> = {
  about: 'framework',
  code: 'OT212',
  name: 'mapping-to-nowhere',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds mappings to or from something that is not in its framework.',
    why: 'Such a mapping helps nobody, and hides that something was renamed or removed.',
    fix: 'Write the id that the hint suggests, or remove the mapping.',
    bad: withMapping('«example-ot:S-20»'),
    good: withMapping('example-ot:S-02'),
  }),
  *check({ framework, library, locate }) {
    const named = [
      ...framework.mappings.map(({ subject, object, origin }) => ({
        ids: { subject, object },
        origin,
      })),
      ...framework.noMatches.map(({ subject, origin }) => ({ ids: { subject }, origin })),
    ];
    for (const { framework: object, origin } of framework.noMatches) {
      if (library.known.includes(object)) continue;
      yield {
        at: locate(origin, 'object'),
        args: { id: object, meant: nearMiss(object, library.known) },
        subject: [object],
      };
    }
    for (const { ids: written, origin } of named) {
      for (const [key, id] of Object.entries(written)) {
        const other = splitId(id, framework.id);
        const known = other && library.frameworks.get(other.framework);
        const ids = known ? everyIdOf(known) : [];
        if (other && known && ids.includes(other.local)) continue;
        yield {
          at: locate(origin, key),
          args: { id, meant: nearMiss(other?.local ?? id, ids) },
          subject: [id],
        };
      }
    }
  },
};
