import { dutiesOf } from '../model/duty.ts';
import { namedBy, noMatchesOf, relatedTo } from '../assess/mappings.ts';
import { requirementsOf, targetsOf, type Framework } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';
import type { Tailored } from '../model/tailoring.ts';
import type { Language } from '../model/text.ts';
import { explainDuty } from './explain-duty.ts';
import { explainFramework } from './explain-framework.ts';
import { explainAspect, explainPillar } from './explain-pillar.ts';
import { explainRequirement } from './explain-requirement.ts';
import { explainRole } from './explain-role.ts';
import { explainStatement } from './explain-statement.ts';
import { explainTarget } from './explain-target.ts';
import { section, tellingIn, type Telling } from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';

/** Everything in a framework that goes by an id, whether the id is written with its framework or without. */
export function explainId(
  id: string,
  framework: Framework,
  library: Library,
  language: Language,
): readonly Explanation[] {
  const is = (one: string): boolean =>
    one.toLowerCase() === id.toLowerCase() || localId(one).toLowerCase() === id.toLowerCase();
  const telling = tellingIn(language);
  const mapped = (one: Explained, explanation: Explanation): Explanation =>
    withMappings(one.id, withTailoring(one, explanation, telling), library, telling);
  const whole = (one: Pick<Explained, 'tailored'>, explanation: Explanation): Explanation =>
    withTailoring(one, explanation, telling);
  const targets = targetsOf(framework);
  const [, ...bases] = lineageOf(library, framework.id);
  const roles = [framework, ...bases].flatMap((one) => one.roles);
  return [
    ...(is(framework.id) ? [explainFramework(framework, telling)] : []),
    ...framework.statements
      .filter((one) => is(one.id))
      .map((one) => mapped(one, explainStatement(one, [framework, ...bases], roles, telling))),
    ...targets
      .filter((one) => is(one.id))
      .map((one) => {
        const original = bases.flatMap(targetsOf).find(({ local }) => local === one.local);
        return mapped(one, explainTarget(one, framework, telling, original));
      }),
    ...targets.flatMap((target) =>
      requirementsOf(target)
        .filter((one) => is(one.id))
        .map((one) => mapped(one, explainRequirement(one, target, framework, roles, telling))),
    ),
    ...dutiesOf(framework)
      .filter((one) => is(one.id))
      .map((one) => mapped(one, explainDuty(one, framework, telling))),
    ...framework.roles
      .filter((one) => is(one.id))
      .map((one) => whole(one, explainRole(one, framework, telling))),
    ...framework.pillars.flatMap((pillar) => [
      ...(is(pillar.id) ? [whole(pillar, explainPillar(pillar, framework, telling))] : []),
      ...pillar.aspects
        .filter((aspect) => is(aspect.id))
        .map((aspect) => whole(aspect, explainAspect(aspect, pillar, framework, telling))),
    ]),
  ];
}

interface Explained {
  readonly id: string;
  readonly tailored?: Tailored | undefined;
}

/** Says first what an organisation changed, and what the original says. */
function withTailoring(
  { tailored }: Pick<Explained, 'tailored'>,
  explanation: Explanation,
  { words }: Telling,
): Explanation {
  if (!tailored) return explanation;
  const said = tailored.removed
    ? words.notAsked['set-aside']({ kind: 'set-aside', tailored })
    : words.why.tailored({ kind: 'tailored', tailored });
  const { setAsideIn, changedIn } = words.explain;
  const where = (tailored.removed ? setAsideIn : changedIn)(tailored.by);
  return { ...explanation, facts: [said, where, ...explanation.facts] };
}

/** Adds what mappings relate to the thing, and that they are somebody's reading. */
function withMappings(
  id: string,
  explanation: Explanation,
  library: Library,
  { say, words }: Telling,
): Explanation {
  const lines = relatedTo(id, library).map(({ id: other, predicate, mapping }) => {
    const name = say(namedBy(other, library) ?? {});
    const relation = words.mappedTo(other, predicate);
    const sentence = /[.?!]$/.test(name) ? name : `${name}.`;
    return `${relation} ${sentence} ${mapping.justification} ${words.explain.author(mapping.author)}`;
  });
  for (const { framework, author, date } of noMatchesOf(id, library)) {
    lines.push(words.map.lookedBy(framework, author, date && words.date(date)));
  }
  if (lines.length === 0) return explanation;
  return {
    ...explanation,
    sections: [...explanation.sections, section(words.explain.headings.mappings, lines)],
  };
}
