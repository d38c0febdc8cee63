import { exampleStatement, smallFramework } from './example.ts';
import { innerReferencesOf } from './framework-references.ts';
import { didYouMean } from './near-miss.ts';
import type { FrameworkRule } from './rule.ts';

/** What a framework names, it has. */
export const danglingId: FrameworkRule = {
  about: 'framework',
  code: 'OT202',
  name: 'dangling-id',
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
          known.length > 0 ? `There is: ${known.slice(0, 12).join(', ')}.` : 'Define it first.',
        ),
        subject: [word],
      };
    }
  },
};
