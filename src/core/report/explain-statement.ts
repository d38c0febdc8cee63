import type { Framework, Role, Statement } from '../model/framework.ts';
import { localId, type ClaimableId } from '../model/ids.ts';
import { successorsOf } from '../model/succession.ts';
import {
  frameworkFact,
  hasLines,
  noteSections,
  roleFacts,
  section,
  sourceFact,
  type Telling,
  type Section,
} from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';
import type { Words } from '../words/index.ts';

/** Explains a statement, and how to claim it. */
export function explainStatement(
  statement: Statement,
  framework: Framework,
  roles: readonly Role[],
  telling: Telling,
): Explanation {
  const { say, words } = telling;
  const { explain, facets, strengths } = words;
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
      frameworkFact(framework, telling),
      explain.level(`${titleOfLevel ? say(titleOfLevel.title) : level} (${level})`),
      explain.pillar(titleOfPillar ? say(titleOfPillar.title) : pillar),
      ...(titles.length > 0
        ? [
            explain.aspects(
              `${titles.join('; ')}${aspectsAreReading ? ` (${explain.ownReading})` : ''}`,
            ),
          ]
        : []),
      explain.facet(facets[facet], facet !== 'educational-development'),
      ...(strength === 'must' ? [] : [explain.strength(strengths[strength])]),
      ...roleFacts(appliesTo, roles, telling),
      explain.revision(revision, retired, successorsOf(statement).map(localId).join(', ')),
      sourceFact(sources, telling),
    ],
    sections: [
      section(explain.headings.examples, examples.map(say)),
      ...(facet === 'educational-development' || retired ? [] : [howToClaim(id, words)]),
      ...noteSections(notes, telling),
    ].filter(hasLines),
  };
}

const howToClaim = (id: ClaimableId, { explain }: Words): Section => ({
  heading: explain.headings.claimIt,
  lines: ['claims:', `  - statement: ${localId(id)}`, `    rationale: ${explain.rationale}`],
  verbatim: true,
});
