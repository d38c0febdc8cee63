import type { Framework, Role, Statement } from '../model/framework.ts';
import { localId, type ClaimableId } from '../model/ids.ts';
import {
  frameworkFact,
  hasLines,
  noteSections,
  roleFacts,
  section,
  sourceFact,
  type Say,
  type Section,
} from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

const facetWords = {
  responsibility: 'responsibility (can be claimed)',
  'knowledge-skills-behaviours': 'knowledge, skills and behaviours (can be claimed)',
  'educational-development': 'educational development (advice; can’t be claimed)',
};

/** Explains a statement, and how to claim it. */
export function explainStatement(
  statement: Statement,
  framework: Framework,
  roles: readonly Role[],
  say: Say,
): Explanation {
  const {
    id,
    text,
    level,
    pillar,
    aspects,
    aspectsAreReading,
    facet,
    strength,
    appliesTo,
    revision,
    retired,
    replacedBy,
    examples = [],
    notes = [],
    sources,
  } = statement;
  const titleOfPillar = framework.pillars.find((one) => one.id === pillar);
  const titleOfLevel = framework.levels.find((one) => one.local === level);
  const titles = (titleOfPillar?.aspects ?? [])
    .filter((one) => aspects.includes(one.id))
    .map((one) => say(one.title));
  return {
    title: `${localId(id)}: ${say(text)}`,
    facts: [
      frameworkFact(framework, say),
      `Level: ${titleOfLevel ? say(titleOfLevel.title) : level} (${level})`,
      `Pillar: ${titleOfPillar ? say(titleOfPillar.title) : pillar}`,
      ...(titles.length > 0
        ? [
            `Aspect: ${titles.join('; ')}${aspectsAreReading ? ' (otpath’s reading; the source ties none)' : ''}`,
          ]
        : []),
      `Facet: ${facetWords[facet]}`,
      ...(strength === 'must' ? [] : [`Strength: ${strength}`]),
      ...roleFacts(appliesTo, roles, say),
      `Revision: ${String(revision)}${retired ? `; retired${replacedBy.length > 0 ? `, see ${replacedBy.map(localId).join(', ')}` : ''}` : ''}`,
      sourceFact(sources),
    ],
    sections: [
      section('Examples', examples.map(say)),
      ...(facet === 'educational-development' || retired ? [] : [howToClaim(id)]),
      ...noteSections(notes, say),
    ].filter(hasLines),
  };
}

const howToClaim = (id: ClaimableId): Section => ({
  heading: 'To claim it, write in the head of an evidence file',
  lines: ['claims:', `  - statement: ${localId(id)}`, '    rationale: How this evidence shows it.'],
  verbatim: true,
});
