import type { Framework, Target } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import {
  frameworkFact,
  hasLines,
  noteSections,
  section,
  sourceFact,
  type Section,
  type Telling,
} from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

/** Explains a level, stage, route or role profile: what it says and asks, and which original it adds to, if any. */
export function explainTarget(
  target: Target,
  framework: Framework,
  telling: Telling,
  original?: Target,
): Explanation {
  const { say, words } = telling;
  const { explain, targetKinds, requirementKinds } = words;
  const { headings } = explain;
  const statements = framework.statements.filter(
    ({ level, facet, retired }) =>
      target.kind === 'level' &&
      level === target.local &&
      facet !== 'educational-development' &&
      !retired,
  );
  const onlyFor = (role: string | undefined): string =>
    role === undefined ? '' : explain.onlyFor(role);
  const perPillar = framework.pillars.map(({ id, title }) => ({
    title: say(title),
    count: statements.filter(({ pillar }) => pillar === id).length,
  }));
  return {
    title: explain.titled(say(target.title), targetKinds[target.kind], target.local),
    facts: [
      frameworkFact(framework, telling),
      sourceFact(target.sources, telling),
      ...(original ? [explain.addsTo(original.id)] : []),
      explain.aimAt(target.id),
    ],
    sections: [
      section(
        headings.description,
        target.description.map(({ text }) => say(text)),
      ),
      ...dutySections(target, framework, telling),
      section(
        headings.claimable,
        perPillar
          .filter(({ count }) => count > 0)
          .map(({ title, count }) => `${title}: ${String(count)}`),
      ),
      section(headings.stages, target.kind === 'route' ? target.stages : []),
      section(
        headings.requirements,
        target.requirements.map(
          (one) =>
            `${localId(one.id)} (${requirementKinds[one.kind]}${onlyFor(one.appliesTo)}): ${say(one.text)}`,
        ),
      ),
      ...noteSections(target.notes, telling),
    ].filter(hasLines),
  };
}

/** What the job includes at a level, a section for each group, and how the framework is meant to be used there. */
function dutySections(
  target: Target,
  framework: Framework,
  { say, words: { explain } }: Telling,
): readonly Section[] {
  if (target.kind !== 'level') return [];
  const groups = [...new Set(target.duties.map(({ group }) => group))];
  const { headings } = explain;
  return [
    section(
      headings.guidance,
      framework.guidance
        .filter(({ level }) => level === target.local)
        .map(({ title, text }) => `${say(title)}: ${say(text)}`),
    ),
    ...groups.map((group) => {
      const title = target.groups.find((one) => one.id === group)?.title;
      return section(
        title ? say(title) : headings.duties,
        target.duties
          .filter((duty) => duty.group === group)
          .map(({ id, text }) => (id === undefined ? say(text) : `${localId(id)}: ${say(text)}`)),
      );
    }),
  ];
}
