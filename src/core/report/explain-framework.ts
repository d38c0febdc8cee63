import { targetsOf, type Framework } from '../model/framework.ts';
import { hasLines, section, type Say } from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

/** Explains a framework: where it comes from and what is in it. */
export function explainFramework(framework: Framework, say: Say): Explanation {
  const { title, id, version, publisher, source, notes, statements, pillars } = framework;
  return {
    title: `${say(title)} (${id})`,
    facts: [
      `Version of the data: ${version}`,
      `Publisher: ${say(publisher)}`,
      `Source: ${say(source.title)}${source.date ? `, ${source.date}` : ''}`,
      `Statements: ${String(statements.length)}`,
    ],
    sections: [
      section(
        'Targets',
        targetsOf(framework).map((one) => `${one.local}: ${say(one.title)} (${one.kind})`),
      ),
      section(
        'Pillars',
        pillars.map((one) => `${one.id}: ${say(one.title)}`),
      ),
      section(
        'Rules of the framework',
        notes.filter(({ kind }) => kind === 'rule').map(({ text }) => say(text)),
      ),
    ].filter(hasLines),
  };
}
