import type { Framework, Target } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import {
  frameworkFact,
  hasLines,
  noteSections,
  section,
  sourceFact,
  type Say,
} from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

/** Explains a level, stage, route or role profile: what it says and what it asks. */
export function explainTarget(target: Target, framework: Framework, say: Say): Explanation {
  const statements = framework.statements.filter(
    ({ level, facet, retired }) =>
      target.kind === 'level' &&
      level === target.local &&
      facet !== 'educational-development' &&
      !retired,
  );
  const onlyFor = (role: string | undefined): string =>
    role === undefined ? '' : `, only for the role ${role}`;
  const perPillar = framework.pillars.map(({ id, title }) => ({
    title: say(title),
    count: statements.filter(({ pillar }) => pillar === id).length,
  }));
  return {
    title: `${say(target.title)} (${target.kind} ${target.local})`,
    facts: [
      frameworkFact(framework, say),
      sourceFact(target.sources),
      `To aim at it, write in otpath.yaml: target: ${target.id}`,
    ],
    sections: [
      section(
        'Description',
        target.description.map(({ text }) => say(text)),
      ),
      section(
        'What the job includes',
        target.kind === 'level' ? target.duties.map(({ text }) => say(text)) : [],
      ),
      section(
        'Statements that can be claimed',
        perPillar
          .filter(({ count }) => count > 0)
          .map(({ title, count }) => `${title}: ${String(count)}`),
      ),
      section('Stages', target.kind === 'route' ? target.stages : []),
      section(
        'Requirements',
        target.requirements.map(
          (one) => `${localId(one.id)} (${one.kind}${onlyFor(one.appliesTo)}): ${say(one.text)}`,
        ),
      ),
      ...noteSections(target.notes, say),
    ].filter(hasLines),
  };
}
