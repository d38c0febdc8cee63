import { states, type Assessment, type Coverage, type State } from '../model/assessment.ts';
import { textIn, type Language } from '../model/text.ts';
import { localId, qualify, type TargetId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';
import { adviceFor } from './advice.ts';
import { viewAssessors } from './assessors.ts';
import { viewCredentialLine } from './credential-line.ts';
import { viewCpd } from './cpd-view.ts';
import type { GapsView, PillarView, RequirementView } from './gaps.ts';
import { viewCondition } from './condition-view.ts';
import { viewActions } from './next-actions.ts';
import { partTitles } from './part-titles.ts';
import { staleEvidenceIn } from '../assess/stale-evidence.ts';
import { otherLanguagesIn } from './other-languages.ts';
import { viewOverview } from './overview.ts';
import { indexPlan } from './plan-rows.ts';
import { viewProgress } from './progress-view.ts';
import { concentrationIn } from '../assess/evidence-concentration.ts';
import { viewCredentials } from './pack-people.ts';
import { viewReusable } from './related-view.ts';
import { viewRequirement } from './requirement-view.ts';
import { trustIn } from './trust.ts';
import { viewUnopened } from './unopened.ts';
import { rulesThatAsk } from './policy-rules.ts';
import { wordsIn } from '../words/index.ts';
import { say } from '../words/say.ts';

/** What a report may tell beside the assessment. */
export interface GapsExtras {
  /** The same as it was on an earlier day, to compare with. */
  readonly before?: Assessment | undefined;
  /** How many places of the files look like personal details. */
  readonly personalDetails?: number | undefined;
  /** The revision of git in which the files were read. */
  readonly at?: GapsView['at'];
  /** The frameworks whose mappings may say which other evidence to look at. */
  readonly mappedIn?: Library | undefined;
}

/** Puts an assessment into words. */
export function viewGaps(
  assessment: Assessment,
  library: Library,
  language: Language,
  { before, personalDetails, at, mappedIn }: GapsExtras = {},
): GapsView {
  const words = wordsIn(language);
  const { target, framework, policy, portfolio, coverage, notAsked, cpd } = assessment;
  const plan = indexPlan(assessment, library);
  const views = new Map(
    coverage.map((one) => [one, viewRequirement(one, words, language, plan.rowOf(one))]),
  );
  const requirements = [...views.values()];
  const unmet = requirements.filter(({ satisfied }) => !satisfied);
  const open = unmet.length;
  const musts = unmet.filter(({ strength }) => strength === 'must').length;
  const lineage = lineageOf(library, framework.id);
  const titles = partTitles(library, framework.id, language);
  const pillars = assessment.pillars.map((pillar): PillarView => {
    const own = pillar.coverage.map((one) => views.get(one)!);
    return {
      id: pillar.pillar,
      title: titles.pillars.get(pillar.pillar) ?? pillar.pillar,
      asked: own.length,
      satisfied: own.filter(({ satisfied }) => satisfied).length,
      conditions: pillar.conditions.map((condition) =>
        viewCondition(condition, pillar.pillar, titles, words),
      ),
      requirements: own,
      advice: adviceFor(pillar, lineage, language),
    };
  });
  const reusable = mappedIn ? viewReusable(requirements, mappedIn, portfolio, language) : [];
  const unopened = viewUnopened(portfolio, words);
  const concentration = concentrationIn(assessment);
  const assessors = viewAssessors(assessment);
  const outdated = staleEvidenceIn(assessment);
  const covered = new Set(assessment.pillars.flatMap((pillar) => pillar.coverage));

  return {
    otpath: '1',
    target: qualify<TargetId>(framework.id, target.local),
    targetTitle: textIn(target.title, language),
    asOf: assessment.asOf,
    ...(at && { at }),
    ready: assessment.ready,
    verdict: cpd
      ? words.cpd.verdict(requirements.length, open)
      : assessment.ready
        ? words.ready(requirements.length, open)
        : words.notReady(requirements.length, open, musts),
    ...(unopened && { unopened }),
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
    credentialLine: viewCredentialLine(
      viewCredentials(assessment, library, words, language),
      assessment.asOf,
    ),
    overview: viewOverview(assessment, titles.pillars, words, language),
    nextActions: viewActions(assessment, titles, words),
    // What nobody can do anything about stands in nobody's way.
    blockers: requirements.filter(
      ({ kind, satisfied, strength, next }) =>
        isBlocker(kind) && !satisfied && strength === 'must' && next !== undefined,
    ),
    pillars,
    beyondPillars: coverage.filter((one) => !covered.has(one)).map((one) => views.get(one)!),
    notAsked: notAsked.map(({ requirement, reason }) => ({
      id: requirement.id,
      text: textIn(requirement.text, language),
      why: say(words.notAsked, reason),
    })),
    cpd: cpd && viewCpd(cpd, words, language),
    ...(reusable.length > 0 && { reusable }),
    reliance: {
      ...concentration,
      oneWitness: concentration.oneWitness.map((id) => titles.pillars.get(id) ?? id),
    },
    trust: trustIn(assessment, assessors, outdated, words),
    assessors,
    outdated,
    progress: before && viewProgress(before, assessment, language),
    privacy:
      personalDetails === undefined ? undefined : words.trust.personalDetails(personalDetails),
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
