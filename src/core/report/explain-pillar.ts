import type { Aspect, Framework, Pillar } from '../model/framework.ts';
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

/** Explains a pillar, or an area beside the pillars. */
export function explainPillar(pillar: Pillar, framework: Framework, say: Say): Explanation {
  const { id, title, area, aspects, notes, sources } = pillar;
  return {
    title: `${say(title)} (${area ? 'area' : 'pillar'} ${id})`,
    facts: [frameworkFact(framework, say), sourceFact(sources)],
    sections: [
      section(
        'Aspects',
        aspects.map((aspect) => `${aspect.id}: ${say(aspect.title)}`),
      ),
      ...noteSections(notes, say),
    ].filter(hasLines),
  };
}

/** Explains an aspect of a pillar, with the statements that serve it. */
export function explainAspect(
  aspect: Aspect,
  pillar: Pillar,
  framework: Framework,
  say: Say,
): Explanation {
  const statements = framework.statements.filter(
    (one) => one.pillar === pillar.id && one.aspects.includes(aspect.id),
  );
  return {
    title: `${say(aspect.title)} (aspect ${aspect.id})`,
    facts: [
      frameworkFact(framework, say),
      `Pillar: ${say(pillar.title)}`,
      sourceFact(aspect.sources),
    ],
    sections: [
      section(
        'Statements',
        statements.map(({ id, text }) => `${localId(id)}: ${say(text)}`),
      ),
    ].filter(hasLines),
  };
}
