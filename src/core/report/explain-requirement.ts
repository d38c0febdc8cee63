import type { Framework, Requirement, Role, Target } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import {
  frameworkFact,
  hasLines,
  noteSections,
  roleFacts,
  section,
  sourceFact,
  type Say,
} from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

/** Explains a requirement of a stage or a post, and how to record what meets it. */
export function explainRequirement(
  requirement: Requirement,
  target: Target,
  framework: Framework,
  roles: readonly Role[],
  say: Say,
): Explanation {
  const { id, kind, text, strength, appliesTo, carries, sources, notes } = requirement;
  return {
    title: `${localId(id)}: ${say(text)}`,
    facts: [
      frameworkFact(framework, say),
      `Asked by: ${say(target.title)} (${target.kind} ${target.local})`,
      `Kind: ${kind}`,
      ...detailsOf(requirement, say),
      `Strength: ${strength}`,
      ...(carries ? ['Required at later stages and levels too'] : []),
      ...roleFacts(appliesTo, roles, say),
      ...(sources.length > 0 ? [sourceFact(sources)] : []),
    ],
    sections: [
      section(
        'Ways of meeting it',
        kind === 'any-of'
          ? requirement.options.map((one) => `${localId(one.id)}: ${say(one.text)}`)
          : [],
      ),
      ...noteSections(notes, say),
    ].filter(hasLines),
  };
}

/** What a portfolio has to say so that a requirement finds it. */
function detailsOf(requirement: Requirement, say: Say): readonly string[] {
  switch (requirement.kind) {
    case 'credential':
      return [
        `To record it in otpath.yaml: credentials, kind: ${requirement.credential}`,
        ...(requirement.barredLists.length > 0
          ? [`With barred_lists: [${requirement.barredLists.join(', ')}]`]
          : []),
      ];
    case 'experience':
      return [
        `Months: ${requirement.months}`,
        requirement.of === undefined
          ? `Counted from: practitioner, ${requirement.since ?? 'started'}`
          : `To record it in otpath.yaml: experience, of: ${requirement.of}`,
      ];
    case 'judgement':
      return [
        `Decided by: ${say(requirement.by)}`,
        `To record it in otpath.yaml: judgements, requirement: ${requirement.id}`,
      ];
    case 'statement':
      return [`Statement: ${requirement.statement}`];
    case 'capability':
    case 'any-of':
      return [];
  }
}
