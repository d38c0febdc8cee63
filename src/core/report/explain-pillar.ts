import type { Aspect, Framework, Pillar } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import {
  frameworkFact,
  hasLines,
  noteSections,
  section,
  sourceFact,
  type Telling,
} from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

/** Explains a pillar, or an area beside the pillars. */
export function explainPillar(pillar: Pillar, framework: Framework, telling: Telling): Explanation {
  const { say, words } = telling;
  const { titled, kinds, headings } = words.explain;
  const { id, title, area, aspects, notes, sources } = pillar;
  return {
    title: titled(say(title), area ? kinds.area : kinds.pillar, id),
    facts: [frameworkFact(framework, telling), sourceFact(sources, telling)],
    sections: [
      section(
        headings.aspects,
        aspects.map((aspect) => `${aspect.id}: ${say(aspect.title)}`),
      ),
      ...noteSections(notes, telling),
    ].filter(hasLines),
  };
}

/** Explains an aspect of a pillar, with the statements that serve it. */
export function explainAspect(
  aspect: Aspect,
  pillar: Pillar,
  framework: Framework,
  telling: Telling,
): Explanation {
  const { say, words } = telling;
  const { titled, kinds, headings, pillar: pillarFact } = words.explain;
  const statements = framework.statements.filter(
    (one) => one.pillar === pillar.id && one.aspects.includes(aspect.id),
  );
  return {
    title: titled(say(aspect.title), kinds.aspect, aspect.id),
    facts: [
      frameworkFact(framework, telling),
      pillarFact(say(pillar.title)),
      sourceFact(aspect.sources, telling),
    ],
    sections: [
      section(
        headings.statements,
        statements.map(({ id, text }) => `${localId(id)}: ${say(text)}`),
      ),
    ].filter(hasLines),
  };
}
