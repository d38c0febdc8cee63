import { isSatisfied, type Coverage, type WeighedClaim } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { textIn, type Language } from '../model/text.ts';
import { viewJudgement } from './assessors.ts';
import type { RequirementView } from './gaps.ts';
import type { PlannedView, PlanRowView } from './plan.ts';
import type { Words } from '../words/index.ts';
import { say } from '../words/say.ts';

/** Puts the coverage of one requirement into words. */
export function viewRequirement(
  coverage: Coverage,
  words: Words,
  language: Language,
  planned?: PlanRowView,
): RequirementView {
  const { requirement, through, state, claims, options } = coverage;
  return {
    id: requirement.id,
    kind: requirement.kind,
    text: textIn(requirement.text, language),
    strength: requirement.strength,
    level: through.kind === 'level' ? through.local : undefined,
    through: through.local,
    pillar: coverage.pillar,
    state,
    satisfied: isSatisfied(state),
    why: coverage.why.map((reason) => say(words.why, reason)),
    next: coverage.next && say(words.next, coverage.next),
    metOn: coverage.metOn,
    planned: planned && !isSatisfied(state) ? plannedView(planned) : undefined,
    evidence: claims.map(({ evidence, judgements }) => ({
      id: evidence.id,
      title: evidence.title,
      date: evidence.period.to,
      judgements: judgements.map(viewJudgement),
    })),
    latest: latestOf(claims),
    sources: requirement.sources,
    options: options.map((option) => viewRequirement(option, words, language)),
  };
}

const plannedView = ({ need, action, by }: PlanRowView): PlannedView => ({ need, action, by });

function latestOf(claims: readonly WeighedClaim[]): IsoDate | undefined {
  return claims
    .map(({ evidence }) => evidence.period.to)
    .reduce<IsoDate | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
}
