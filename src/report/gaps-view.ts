import {
  states,
  type Assessment,
  type Coverage,
  type PillarCondition,
  type State,
} from '../model/assessment.ts';
import { textIn, type Language } from '../model/text.ts';
import { localId, qualify, type TargetId } from '../model/ids.ts';
import { lineageOf, pillarsOf, type Library } from '../model/library.ts';
import type { Policy, PolicyRule, PolicyRules } from '../model/policy.ts';
import { adviceFor } from './advice.ts';
import { viewCpd } from './cpd-view.ts';
import type { GapsView, PillarView, RequirementView } from './gaps.ts';
import { firstActions } from './next-actions.ts';
import { otherLanguagesIn } from './other-languages.ts';
import { viewOverview } from './overview.ts';
import { indexPlan } from './plan-rows.ts';
import { relianceOf } from './reliance.ts';
import { viewRequirement } from './requirement-view.ts';
import { wordsIn, type Words } from './words/index.ts';
import { say } from './words/say.ts';

/** Puts an assessment into words. */
export function viewGaps(assessment: Assessment, library: Library, language: Language): GapsView {
  const words = wordsIn(language);
  const { target, framework, policy, portfolio, coverage, cpd } = assessment;
  const plan = indexPlan(assessment, library);
  const views = new Map(
    coverage.map((one) => [one, viewRequirement(one, words, language, plan.rowOf(one))]),
  );
  const requirements = [...views.values()];
  const open = requirements.filter(({ satisfied }) => !satisfied).length;
  const lineage = lineageOf(library, framework.id);
  const titles = new Map(
    pillarsOf(library, framework.id).map(({ id, title }) => [id, textIn(title, language)]),
  );
  const aspects = new Map(
    pillarsOf(library, framework.id).flatMap((pillar) =>
      pillar.aspects.map(({ id, title }) => [id, textIn(title, language)] as const),
    ),
  );
  const pillars = assessment.pillars.map((pillar): PillarView => {
    const own = pillar.coverage.map((one) => views.get(one)!);
    return {
      id: pillar.pillar,
      title: titles.get(pillar.pillar) ?? pillar.pillar,
      asked: own.length,
      satisfied: own.filter(({ satisfied }) => satisfied).length,
      conditions: pillar.conditions.map((condition) => ({
        ...condition,
        met: condition.found >= condition.needed,
        text: conditionText(condition, aspects, words),
      })),
      requirements: own,
      advice: adviceFor(pillar, lineage, language),
    };
  });
  const covered = new Set(assessment.pillars.flatMap((pillar) => pillar.coverage));

  return {
    otpath: '1',
    target: qualify<TargetId>(framework.id, target.local),
    targetTitle: textIn(target.title, language),
    asOf: assessment.asOf,
    ready: assessment.ready,
    verdict: (cpd ? words.cpd.verdict : assessment.ready ? words.ready : words.notReady)(
      requirements.length,
      open,
    ),
    practitioner: { name: portfolio.practitioner.name, role: portfolio.practitioner.role },
    framework: {
      id: framework.id,
      title: textIn(framework.title, language),
      version: framework.version,
    },
    policy: {
      id: policy.id,
      version: policy.version,
      origin: policy.origin,
      rules: rulesThatAsk(policy, words),
    },
    totals: countStates(coverage),
    open,
    otherLanguages: otherLanguagesIn(assessment, library, language),
    overview: viewOverview(assessment, titles, words, language),
    nextActions: firstActions(assessment, pillars, words, language),
    // What nobody can do anything about stands in nobody's way.
    blockers: requirements.filter(
      ({ kind, satisfied, strength, next }) =>
        isBlocker(kind) && !satisfied && strength === 'must' && next !== undefined,
    ),
    pillars,
    beyondPillars: coverage.filter((one) => !covered.has(one)).map((one) => views.get(one)!),
    cpd: cpd && viewCpd(cpd, words, language),
    reliance: relianceOf(assessment, titles),
    waivers: coverage
      .filter(({ state }) => state === 'waived')
      .map(({ requirement, why }) => ({
        id: localId(requirement.id),
        why: why.map((reason) => say(words.why, reason)).join(' '),
      })),
    plan: plan.summary,
    requirements,
  };
}

/** What the policy asks of a pillar; of an aspect, with the name of the aspect before it. */
function conditionText(
  condition: PillarCondition,
  aspects: ReadonlyMap<string, string>,
  words: Words,
): string {
  const text = say(words.condition, condition);
  const { aspect } = condition;
  return aspect === undefined ? text : `${aspects.get(aspect) ?? aspect}: ${text}`;
}

/** The rules of a policy, but for what the tool leaves to others and nobody has asked. */
function rulesThatAsk({ rules }: Policy, words: Words): GapsView['policy']['rules'] {
  return Object.entries(rules)
    .filter(([, { value, origin }]) => origin !== 'tool' || asksSomething(value))
    .map(([rule, { value, origin }]) => ({
      rule: rule as PolicyRule,
      value,
      origin,
      text: words.policyRules[rule as PolicyRule](value as never),
    }));
}

const asksSomething = (value: PolicyRules[PolicyRule]): boolean =>
  value !== 0 && !(Array.isArray(value) && value.length === 0);

const isBlocker = (kind: RequirementView['kind']): boolean =>
  kind !== 'statement' && kind !== 'capability';

function countStates(coverage: readonly Coverage[]): Readonly<Record<State, number>> {
  const totals = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of coverage) totals[state] += 1;
  return totals;
}
