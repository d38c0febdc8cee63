import { languages } from '../../model/text.ts';
import { bareFramework, juniorStage } from '../example.ts';
import { textsOf } from '../../model/framework-ids.ts';
import type { FrameworkRule } from '../rule.ts';

const title = '{ en: An example framework, cy: Fframwaith enghreifftiol }';

/** What is begun in two languages is finished in two. */
export const missingTranslation: FrameworkRule<'missing-translation'> = {
  about: 'framework',
  code: 'OT213',
  name: 'missing-translation',
  topic: 'framework',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds texts that are missing in one of the languages of the framework’s title.',
    why: 'A person who reads that language sees the other one in the middle of a report.',
    fix: 'Add the text in the missing language.',
    bad: bareFramework({ title, stages: [{ ...juniorStage, title: '«Junior»' }] }),
    good: bareFramework({ title, stages: [{ ...juniorStage, title: '{ en: Junior, cy: Iau }' }] }),
  }),
  *check({ framework, locate }) {
    const wanted = languages.filter((language) => framework.title[language] !== undefined);
    for (const { text, origin, key } of textsOf(framework)) {
      const missing = wanted.filter((language) => text[language] === undefined);
      if (missing.length === 0) continue;
      yield {
        at: locate(origin, key),
        args: { languages: missing },
      };
    }
  },
};
