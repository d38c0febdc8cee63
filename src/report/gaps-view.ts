import { states, type Assessment, type Coverage, type State } from '../model/assessment.ts';
import { textIn, type Language } from '../model/text.ts';
import { localId, qualify, type TargetId } from '../model/ids.ts';
import { lineageOf, pillarsOf, type Library } from '../model/library.ts';
import type { PolicyRule } from '../model/policy.ts';
import { adviceFor } from './advice.ts';
import type { GapsView, PillarView, RequirementView } from './gaps.ts';
import { firstActions } from './next-actions.ts';
import { indexPlan } from './plan-rows.ts';
import { relianceOf } from './reliance.ts';
import { viewRequirement } from './requirement-view.ts';
import { wordsIn } from './words/index.ts';
import { say } from './words/say.ts';

/** Puts an assessment into words. */
export function viewGaps(assessment: Assessment, library: Library, language: Language): GapsView {
  const words = wordsIn(language);
  const { target, framework, policy, portfolio, coverage } = assessment;
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
        text: say(words.condition, condition),
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
    verdict: assessment.ready
      ? words.ready(requirements.length, open)
      : words.notReady(requirements.length, open),
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
      rules: Object.entries(policy.rules).map(([rule, { value, origin }]) => ({
        rule: rule as PolicyRule,
        value,
        origin,
        text: words.policyRules[rule as PolicyRule](value),
      })),
    },
    totals: countStates(coverage),
    open,
    nextActions: firstActions(assessment, pillars, words, language),
    blockers: requirements.filter(
      ({ kind, satisfied, strength }) => isBlocker(kind) && !satisfied && strength === 'must',
    ),
    pillars,
    beyondPillars: coverage.filter((one) => !covered.has(one)).map((one) => views.get(one)!),
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

const isBlocker = (kind: RequirementView['kind']): boolean =>
  kind !== 'statement' && kind !== 'capability';

function countStates(coverage: readonly Coverage[]): Readonly<Record<State, number>> {
  const totals = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of coverage) totals[state] += 1;
  return totals;
}
