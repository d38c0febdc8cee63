import type { Framework, Requirement, Role, Target } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import {
  frameworkFact,
  hasLines,
  noteSections,
  roleFacts,
  section,
  sourceFact,
  type Telling,
} from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

/** Explains a requirement of a stage or a post, and how to record what meets it. */
export function explainRequirement(
  requirement: Requirement,
  target: Target,
  framework: Framework,
  roles: readonly Role[],
  telling: Telling,
): Explanation {
  const { say, words } = telling;
  const { explain, targetKinds, requirementKinds, strengths } = words;
  const { id, kind, text, strength, appliesTo, carries, sources, notes } = requirement;
  return {
    title: `${localId(id)}: ${say(text)}`,
    facts: [
      frameworkFact(framework, telling),
      explain.requiredBy(explain.titled(say(target.title), targetKinds[target.kind], target.local)),
      explain.kind(requirementKinds[kind]),
      ...detailsOf(requirement, telling),
      explain.strength(strengths[strength]),
      ...(carries ? [explain.carries] : []),
      ...roleFacts(appliesTo, roles, telling),
      ...(sources.length > 0 ? [sourceFact(sources, telling)] : []),
    ],
    sections: [
      section(
        explain.headings.ways,
        kind === 'any-of'
          ? requirement.options.map((one) => `${localId(one.id)}: ${say(one.text)}`)
          : [],
      ),
      ...noteSections(notes, telling),
    ].filter(hasLines),
  };
}

/** What a portfolio has to say so that a requirement finds it. */
function detailsOf(
  requirement: Requirement,
  { say, words: { explain } }: Telling,
): readonly string[] {
  switch (requirement.kind) {
    case 'credential':
      return [
        explain.record(`credentials, kind: ${requirement.credential}`),
        ...(requirement.barredLists.length > 0
          ? [explain.barredLists(requirement.barredLists.join(', '))]
          : []),
      ];
    case 'experience':
      return [
        explain.months(requirement.months),
        requirement.of === undefined
          ? explain.countedFrom(`practitioner, ${requirement.since ?? 'started'}`)
          : explain.record(`experience, of: ${requirement.of}`),
      ];
    case 'judgement':
      return [
        explain.decidedBy(say(requirement.by)),
        explain.record(`judgements, requirement: ${requirement.id}`),
      ];
    case 'statement':
      return [explain.statement(requirement.statement)];
    case 'capability':
    case 'any-of':
      return [];
  }
}
