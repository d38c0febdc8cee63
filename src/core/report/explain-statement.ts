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

/** Explains a statement, and how to claim it. What its framework does not name itself has its title in one that it extends. */
export function explainStatement(
  statement: Statement,
  lineage: readonly [Framework, ...Framework[]],
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
    tailored,
  } = statement;
  const [framework] = lineage;
  const titleOfPillar = lineage.flatMap(({ pillars }) => pillars).find((one) => one.id === pillar);
  const titleOfLevel = lineage.flatMap(({ levels }) => levels).find((one) => one.local === level);
  const named = lineage
    .flatMap(({ pillars }) => pillars)
    .filter((one) => one.id === pillar)
    .flatMap((one) => one.aspects);
  const titles = aspects.map((id) => {
    const aspect = named.find((one) => one.id === id);
    return aspect ? say(aspect.title) : id;
  });
  // What an organisation sets aside is not retired by its own framework.
  const isRetired = retired && tailored?.removed !== true;
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
      explain.revision(revision, isRetired, successorsOf(statement).map(localId).join(', ')),
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
