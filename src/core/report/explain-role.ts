import { requirementsOf, targetsOf, type Framework, type Role } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import type { Explanation } from '../model/explanation.ts';
import {
  frameworkFact,
  hasLines,
  noteSections,
  roleFacts,
  section,
  sourceFact,
  type Say,
} from './explanation.ts';

/** Explains a role of which alone some things are asked, with those things. */
export function explainRole(role: Role, framework: Framework, say: Say): Explanation {
  const asked = [...framework.statements, ...targetsOf(framework).flatMap(requirementsOf)].filter(
    ({ appliesTo }) => appliesTo === role.id,
  );
  return {
    title: `${say(role.title)} (role ${role.id})`,
    facts: [
      frameworkFact(framework, say),
      sourceFact(role.sources),
      ...roleFacts(role.id, [role], say).slice(1),
    ],
    sections: [
      section(
        'Required for this role only',
        asked.map(({ id, text }) => `${localId(id)}: ${say(text)}`),
      ),
      ...noteSections(role.notes, say),
    ].filter(hasLines),
  };
}
