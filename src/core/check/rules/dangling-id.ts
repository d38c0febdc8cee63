import { exampleStatement, smallFramework } from '../example.ts';
import { innerReferencesOf } from '../framework-references.ts';
import { didYouMean } from '../../text/near-miss.ts';
import type { FrameworkRule } from '../rule.ts';

/** Where each is defined. */
const lists = {
  level: 'levels',
  pillar: 'pillars',
  'aspect of that pillar': 'aspects',
  stage: 'stages',
  statement: 'statements',
  group: 'groups',
} as const;

/** What a framework names, it has. */
export const danglingId: FrameworkRule = {
  about: 'framework',
  code: 'OT202',
  name: 'dangling-id',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds levels, pillars, aspects, stages and statements that are named but nowhere defined.',
    why: 'A statement of a level that does not exist is asked of nobody.',
    fix: 'Write the id as the hint gives it, or define what is missing.',
    bad: smallFramework({ statements: [{ ...exampleStatement, level: '«levle-1»' }] }),
    good: smallFramework(),
  }),
  *check({ framework, library, locate }) {
    for (const { word, wanted, known, origin, keys } of innerReferencesOf(framework, library)) {
      if (known.includes(word)) continue;
      yield {
        at: locate(origin, ...keys),
        message: `There is no ${wanted} "${word}".`,
        hint: didYouMean(
          word,
          known,
          known.length > 0
            ? `There is: ${known.slice(0, 12).join(', ')}.`
            : `Add it first, under "${lists[wanted]}:".`,
        ),
        subject: [word],
      };
    }
  },
};
