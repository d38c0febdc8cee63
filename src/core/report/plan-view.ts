import type { Assessment } from '../model/assessment.ts';
import type { Library } from '../model/library.ts';
import { textIn, type Language } from '../model/text.ts';
import { guidanceFor } from './duties-view.ts';
import { viewGaps } from './gaps-view.ts';
import { indexPlan } from './plan-rows.ts';
import { viewSuggestions } from './plan-suggestions.ts';
import type { PlanView } from './plan.ts';
import { wordsIn } from '../words/index.ts';

/** Makes a development plan of an assessment: what is planned already, and all that could be. */
export function viewPlan(assessment: Assessment, library: Library, language: Language): PlanView {
  const {
    otpath,
    target,
    targetTitle,
    asOf,
    unopened,
    practitioner,
    framework,
    policy,
    open,
    plan,
    notAsked,
  } = viewGaps(assessment, library, language);
  const { isPlanned } = indexPlan(assessment, library);
  const words = wordsIn(language);
  return {
    otpath,
    target,
    targetTitle,
    asOf,
    ...(unopened && { unopened }),
    practitioner,
    framework,
    policy: { id: policy.id, version: policy.version, origin: policy.origin },
    open,
    ...plan,
    notAsked,
    suggestions: viewSuggestions(assessment, isPlanned, library, words, language),
    further: 0,
    guidance: guidanceFor(assessment.framework, assessment.target.local, (text) =>
      textIn(text, language),
    ),
  };
}
