import { targetsOf, type Framework } from '../model/framework.ts';
import { hasLines, section, type Telling } from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

/** Explains a framework: where it comes from and what is in it. */
export function explainFramework(framework: Framework, telling: Telling): Explanation {
  const { say, words } = telling;
  const { explain, targetKinds } = words;
  const { title, id, version, publisher, source, notes, statements, pillars } = framework;
  return {
    title: `${say(title)} (${id})`,
    facts: [
      explain.version(version),
      explain.publisher(say(publisher)),
      explain.source(`${say(source.title)}${source.date ? `, ${source.date}` : ''}`),
      explain.statementCount(statements.length),
    ],
    sections: [
      section(
        explain.headings.targets,
        targetsOf(framework).map(
          (one) => `${one.local}: ${say(one.title)} (${targetKinds[one.kind]})`,
        ),
      ),
      section(
        explain.headings.pillars,
        pillars.map((one) => `${one.id}: ${say(one.title)}`),
      ),
      section(
        explain.headings.rules,
        notes.filter(({ kind }) => kind === 'rule').map(({ text }) => say(text)),
      ),
    ].filter(hasLines),
  };
}
