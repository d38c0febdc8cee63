import type { NamedDuty } from '../model/duty.ts';
import type { Framework, Level } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import { frameworkFact, sourceFact, type Telling } from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

/** Explains a duty: at which level it is part of the job, and that nothing counts it. */
export function explainDuty(
  { id, text, group, level, sources }: NamedDuty<Level>,
  framework: Framework,
  telling: Telling,
): Explanation {
  const { say, words } = telling;
  const { explain } = words;
  const heading = level.groups.find((one) => one.id === group);
  return {
    title: `${localId(id)}: ${say(text)}`,
    facts: [
      frameworkFact(framework, telling),
      explain.level(`${say(level.title)} (${level.local})`),
      ...(heading ? [explain.dutyGroup(say(heading.title))] : []),
      explain.duty,
      sourceFact(sources, telling),
    ],
    sections: [],
  };
}
