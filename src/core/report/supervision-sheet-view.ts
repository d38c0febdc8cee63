import { conditionsOf } from '../assess/conditions.ts';
import { dueIn, stepsDue, type Due } from '../assess/due.ts';
import type { LastTime } from '../assess/last-time.ts';
import { kindOfNeed } from '../assess/next-actions.ts';
import { claimsIn } from '../assess/select-evidence.ts';
import { isSatisfied, type Assessment } from '../model/assessment.ts';
import { localId, qualify, type TargetId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Suggestion } from '../model/plan.ts';
import type { Evidence } from '../model/portfolio.ts';
import { textIn, type Language } from '../model/text.ts';
import { shortened } from '../text/shortened.ts';
import { wordsIn, type Words } from '../words/index.ts';
import { otherLanguagesIn, type OtherLanguage } from './other-languages.ts';
import { credentialTitles } from './pack-people.ts';
import { indexPlan } from './plan-rows.ts';
import { viewSuggestions } from './plan-suggestions.ts';
import { viewUnopened } from './unopened.ts';
import { viewProgress, type StateChangeView } from './progress-view.ts';
import type { DueView, SheetStep, SinceLastTime, SupervisionSheet } from './supervision-sheet.ts';

/** As much as one page of paper has room for, beside room to write. */
const most = { changesEachWay: 2, due: 7, dueLines: 12, steps: 3, titles: 2 };

/** In signs: about as much as a line holds in the table of what is due. */
const lineOfDue = 80;

/** In signs. What is cut can be read in full in the gap report or the plan. */
const room = { requirement: 72, need: 60, action: 80, title: 60, step: 110 };

/** Makes a supervision sheet of an assessment, and of the same one as it was the last time. */
export function viewSupervisionSheet(
  assessment: Assessment,
  before: Assessment,
  from: LastTime['from'],
  library: Library,
  language: Language,
): SupervisionSheet {
  const words = wordsIn(language);
  const { target, framework, policy, portfolio, asOf } = assessment;
  const progress = sinceLastTime(assessment, before, from, words, language);
  const titles = credentialTitles(library, words, language);
  const due = dueIn(assessment, library, before.asOf).map((one) =>
    viewDue(one, assessment, titles, words),
  );
  const dueNow = thatFit(due);
  const steps = stepsFor(assessment, library, words, language);
  const nextSteps = steps.chosen;
  const targetTitle = textIn(target.title, language);
  const shown = new Set([
    targetTitle,
    ...progress.changes.map(({ text }) => text),
    ...nextSteps.map((one) => one.for),
  ]);
  return {
    otpath: '1',
    target: qualify<TargetId>(framework.id, target.local),
    targetTitle,
    asOf,
    practitioner: { name: portfolio.practitioner.name, role: portfolio.practitioner.role },
    policy: { id: policy.id, version: policy.version, origin: policy.origin },
    progress,
    due: dueNow,
    furtherDue: due.length - dueNow.length,
    nextSteps,
    furtherSteps: steps.further,
    otherLanguages: amongShown(otherLanguagesIn(assessment, library, language), shown),
  };
}

function sinceLastTime(
  assessment: Assessment,
  before: Assessment,
  from: LastTime['from'],
  words: Words,
  language: Language,
): SinceLastTime {
  const { trust, supervision } = words;
  const { since, gained, lost, evidence } = viewProgress(before, assessment, language);
  const unopened = viewUnopened(assessment.portfolio, words);
  const [metThen, met] = [metIn(before), metIn(assessment)];
  const asked = assessment.coverage.length;
  const assumed = assessment.coverage.filter(({ state }) => state === 'assumed').length;
  const changes = [gained, lost].flatMap((some) => some.slice(0, most.changesEachWay));
  return {
    since,
    from,
    metThen,
    met,
    asked,
    sentences: [
      trust.progress(since, gained.length, lost.length, evidence),
      ...(from === 'given' ? [] : [supervision.comparedWith[from]]),
      supervision.met({ met, metThen, asked, assumed }),
      ...(unopened ? [unopened.sentence] : []),
    ],
    changes: changes.map((one): StateChangeView => ({
      ...one,
      text: shortened(one.text, room.requirement),
    })),
    furtherChanges: gained.length + lost.length - changes.length,
  };
}

const metIn = ({ coverage }: Assessment): number =>
  coverage.filter(({ state }) => isSatisfied(state)).length;

function viewDue(
  due: Due,
  assessment: Assessment,
  titles: (kind: string) => string,
  { supervision }: Words,
): DueView {
  const { kind } = due;
  const { asOf } = assessment;
  const day = 'day' in due ? due.day : undefined;
  const passed = day !== undefined && day < asOf;
  const view = { kind, day, passed };
  switch (due.kind) {
    case 'credential':
      return { ...view, text: supervision.credential(titles(due.credential.kind), passed) };
    case 'plan':
    case 'review': {
      const { need, action = '' } = due.row;
      const text = supervision[due.kind](
        shortened(need, room.need),
        shortened(action, room.action),
      );
      return { ...view, text };
    }
    case 'ageing':
      return {
        ...view,
        text: supervision.ageing(titleOf(due.evidence), due.statements.length),
      };
    default: {
      const some = due.evidence
        .slice(0, most.titles)
        .map((one) => titleOf(one) + (kind === 'conditions' ? conditionsIn(one, assessment) : ''));
      const text = supervision.waiting[due.kind](some, due.evidence.length - some.length);
      return { ...view, text };
    }
  }
}

/** The requirements of the conditions on a piece that nobody has said are met; their words have no room here. */
function conditionsIn({ id }: Evidence, { coverage, portfolio, asOf }: Assessment): string {
  const open = conditionsOf(claimsIn(coverage), portfolio, asOf).filter(
    ({ evidence, state }) => evidence === id && state !== 'met',
  );
  const ids = [...new Set(open.map(({ statement }) => localId(statement)))];
  return ids.length === 0 ? '' : ` (${ids.join(', ')})`;
}

/** The first of what is due, as far as there is room for it. */
function thatFit(due: readonly DueView[]): readonly DueView[] {
  let lines = 0;
  return due.slice(0, most.due).filter(({ text }) => {
    lines += Math.ceil(text.length / lineOfDue);
    return lines <= most.dueLines;
  });
}

const titleOf = ({ title }: Evidence): string => shortened(title, room.title);

/**
 * Steps that the plan has no row for and that are not due already: the first of each kind, as far as there are as
 * many, so that three that look alike do not hide another.
 */
function stepsFor(
  assessment: Assessment,
  library: Library,
  words: Words,
  language: Language,
): { readonly chosen: readonly SheetStep[]; readonly further: number } {
  const { isPlanned } = indexPlan(assessment, library);
  const isOnSheet = (one: Parameters<typeof isPlanned>[0]): boolean =>
    isPlanned(one) || stepsDue.some((kind) => kind === kindOfNeed(one));
  const all = viewSuggestions(assessment, isOnSheet, library, words, language);
  const ofKind = all.filter(
    ({ kind }, index) => all.findIndex((other) => other.kind === kind) === index,
  );
  const chosen = new Set(
    [...ofKind, ...all.filter((one) => !ofKind.includes(one))].slice(0, most.steps),
  );
  return {
    chosen: all.filter((one) => chosen.has(one)).map(viewStep),
    further: all.length - chosen.size,
  };
}

function viewStep({ actions, needs, pillar, by }: Suggestion): SheetStep {
  const names = needs.map(({ name }) => localId(name)).join(', ');
  const [only] = needs;
  const what =
    needs.length > 1 || only === undefined
      ? [names, ...(pillar === undefined ? [] : [pillar])]
      : [names, shortened(only.text, room.requirement)];
  return { action: shortened(actions.join(' '), room.step), for: what.join(': '), by };
}

/** Of the texts in other languages, those that are shown, as far as they are shown. */
const amongShown = (
  others: readonly OtherLanguage[],
  shown: ReadonlySet<string>,
): readonly OtherLanguage[] =>
  others
    .map(({ language, texts }) => ({
      language,
      texts: [
        ...new Set(texts.flatMap((text) => [text, shortened(text, room.requirement)])),
      ].filter((text) => shown.has(text)),
    }))
    .filter(({ texts }) => texts.length > 0);
