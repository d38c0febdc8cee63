import { splitId } from '../../model/ids.ts';
import { exampleStatement, smallFramework } from '../example.ts';
import type { FrameworkRule, RuleExample } from '../rule.ts';

const withNone = (mapping: Readonly<Record<string, string>>): RuleExample =>
  smallFramework({
    statements: [exampleStatement],
    mappings: [
      {
        subject: 'example-ot:S-01',
        predicate: 'none',
        object: 'wales-social-care-ot',
        justification: 'It says nothing of this.',
        author: 'Bethan Example',
        ...mapping,
      },
    ],
  });

/** That nothing was found says who looked and when, and no mapping says that there is something. */
export const wrongNoMatch: FrameworkRule<'wrong-no-match'> = {
  about: 'framework',
  code: 'OT222',
  name: 'wrong-no-match',
  topic: 'framework',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds mappings with the predicate none that have no date, and those of something that another mapping does relate to the same framework.',
    why: 'A framework changes, so people have to know when somebody looked. And both can’t be true.',
    fix: 'Write the date on which somebody looked, or remove the mapping that is wrong.',
    bad: withNone({ predicate: '«none»' }),
    good: withNone({ date: '2026-11-22' }),
  }),
  *check({ framework, locate }) {
    const idOf = (id: string): string => (id.includes(':') ? id : `${framework.id}:${id}`);
    const frameworkOf = (id: string): string | undefined => splitId(id, framework.id)?.framework;
    for (const { subject, framework: other, date, origin } of framework.noMatches) {
      const about = [idOf(subject)];
      const args = { id: subject, framework: other };
      if (date === undefined) {
        yield {
          at: locate(origin, 'predicate'),
          args: { case: 'undated', ...args },
          subject: about,
        };
      }
      const related = framework.mappings.some(
        ({ subject: one, object }) =>
          (idOf(one) === about[0] && frameworkOf(object) === other) ||
          (idOf(object) === about[0] && frameworkOf(one) === other),
      );
      if (related) {
        yield { at: locate(origin, 'subject'), args: { case: 'mapped', ...args }, subject: about };
      }
    }
  },
};
