import { planContent, planFormats } from '../../../core/render/index.ts';
import { planFile } from '../../../core/model/layout.ts';
import { applyEdits } from '../../../core/text/edits.ts';
import { firstActions, type PlanView } from '../../../core/report/plan.ts';
import { viewPlan } from '../../../core/report/plan-view.ts';
import { addToPlan, isPlanFault } from '../../../core/workspace/plan.ts';
import type { Fault } from '../../../core/words/faults/index.ts';
import { partOf, reportOf, saveAs } from '../documents.ts';
import { button, el, tick } from '../dom.ts';
import { pageMaterial } from '../material.ts';
import { changeText } from '../saved-text.ts';
import type { Shown, View } from '../shown.ts';
import { targetChoice } from '../target-choice.ts';
import { titleOutOf } from './gaps.ts';

/** What `otpath plan` shows, and adds to the plan. */
export const viewPlanPage: View = async (shown) => {
  const { session, looked, words, chosen, again } = shown;
  const { assessment, library, language } = looked;
  const target = targetChoice(shown);
  if (!assessment) return [el('h1', {}, words.reports.headings.developmentPlan), ...target];
  const whole = viewPlan(assessment, library, language);
  const isAll = chosen.get('all') === 'yes';
  const view = isAll ? whole : firstActions(whole);
  const material = pageMaterial(session, looked, words.faults, [...library.frameworks.values()]);
  const content = reportOf(await planContent(view, material), language);
  const { html, md } = planFormats;
  const formats = [
    { ending: 'html', make: html },
    { ending: 'md', make: md },
    // A program that reads the plan can choose for itself.
    { ending: 'json', make: () => planFormats.json(whole) },
  ] as const;
  return [
    titleOutOf(content),
    el(
      'div',
      { class: 'tools' },
      ...target,
      tick('All', words.page.plan.all, isAll, (on) => {
        chosen.set('all', on ? 'yes' : '');
        void again();
      }),
      view.suggestions.length === 0
        ? undefined
        : el(
            'p',
            {},
            button(words.page.plan.add, () => addRows(view, shown), { class: 'main' }),
          ),
      saveAs('plan', view, formats, material, shown),
    ),
    partOf(content),
  ];
};

/** Adds a row for each suggestion, as `otpath plan --write` does. */
async function addRows(view: PlanView, shown: Shown): Promise<void> {
  const { session, looked, words, again } = shown;
  const change = addToPlan(looked, view, words.reports.headings);
  if (isPlanFault(change)) {
    const { message, hint = '' } = planFaultIn(change, words.faults);
    return again({ failed: `${message} ${hint}` });
  }
  const said = words.conversations.plan;
  if (!change.edit) return again(said.nothingToAdd(planFile));
  changeText(session, looked, planFile, applyEdits(change.before ?? '', [change.edit]));
  return again(said.added(view.suggestions.length, planFile));
}

function planFaultIn(
  fault: Extract<ReturnType<typeof addToPlan>, { readonly kind: string }>,
  faults: Shown['words']['faults'],
): Fault {
  switch (fault.kind) {
    case 'closed-file':
      return faults.planFilesClosed({ file: fault.file });
    case 'unreadable-plan':
      return faults.planUnreadable();
    case 'misnamed-plan':
      return faults.planMisnamed({ file: fault.file });
  }
}
