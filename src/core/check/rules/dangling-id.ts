import { exampleStatement, smallFramework } from '../example.ts';
import { innerReferencesOf } from '../framework-references.ts';
import { filledIdBegins } from '../../model/framework-ids.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { FrameworkRule } from '../rule.ts';

/** What a framework names, it has. */
export const danglingId: FrameworkRule<'dangling-id'> = {
  about: 'framework',
  code: 'OT202',
  name: 'dangling-id',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds levels, pillars, aspects, stages and statements that are named but not defined.',
    why: 'For example, a statement at a level that does not exist is never required of anybody.',
    fix: 'Write the id that the hint suggests, or define what is missing.',
    bad: smallFramework({ statements: [{ ...exampleStatement, level: '«levle-1»' }] }),
    good: smallFramework(),
  }),
  *check({ framework, library, locate }) {
    for (const reference of innerReferencesOf(framework, library)) {
      const { word, wanted, origin, keys } = reference;
      const known = reference.known.filter((id) => !id.startsWith(filledIdBegins));
      if (known.includes(word)) continue;
      yield {
        at: locate(origin, ...keys),
        args: {
          case: wanted,
          id: word,
          meant: nearMiss(word, known),
          known: known.slice(0, 12),
        },
        subject: [word],
      };
    }
  },
};
