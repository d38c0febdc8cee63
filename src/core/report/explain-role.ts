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
  type Telling,
} from './explanation.ts';

/** Explains a role of which alone some things are asked, with those things. */
export function explainRole(role: Role, framework: Framework, telling: Telling): Explanation {
  const { say, words } = telling;
  const { titled, kinds, headings } = words.explain;
  const asked = [...framework.statements, ...targetsOf(framework).flatMap(requirementsOf)].filter(
    ({ appliesTo }) => appliesTo === role.id,
  );
  return {
    title: titled(say(role.title), kinds.role, role.id),
    facts: [
      frameworkFact(framework, telling),
      sourceFact(role.sources, telling),
      ...roleFacts(role.id, [role], telling).slice(1),
    ],
    sections: [
      section(
        headings.onlyRole,
        asked.map(({ id, text }) => `${localId(id)}: ${say(text)}`),
      ),
      ...noteSections(role.notes, telling),
    ].filter(hasLines),
  };
}
