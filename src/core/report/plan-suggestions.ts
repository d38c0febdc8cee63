import type { Need } from '../assess/next-actions.ts';
import { suggestRows, type SuggestedRow } from '../assess/plan-suggestions.ts';
import type { Assessment } from '../model/assessment.ts';
import { splitId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';
import type { Advice, NeedView, Suggestion, PlanHelp } from '../model/plan.ts';
import { textIn, type Language } from '../model/text.ts';
import { adviceFor } from './advice.ts';
import { needInWords, type NeedInWords } from './next-actions.ts';
import { partTitles, type PartTitles } from './part-titles.ts';
import type { Words } from '../words/index.ts';
import type { SaidSupport } from '../words/words.ts';
import { say } from '../words/say.ts';
import { withWhoseWords } from './whose-words.ts';

/** What a plan could have for needs that nothing is planned for, in words and in the order in which it helps. */
export function viewSuggestions(
  assessment: Assessment,
  isPlanned: (one: Need) => boolean,
  library: Library,
  words: Words,
  language: Language,
): readonly Suggestion[] {
  const titles = partTitles(library, assessment.framework.id, language);
  return suggestRows(assessment, isPlanned).map((row): Suggestion => {
    const [{ subject }] = row.needs as readonly [Need];
    const needs = row.needs.map((one) => needInWords(one, titles, words));
    return {
      kind: row.kind,
      needs: row.needs.map((one) => viewNeed(one, assessment, library, titles, words)),
      pillar: titles.pillars.get(row.pillar ?? ''),
      through:
        subject.kind === 'requirement'
          ? textIn(subject.coverage.through.title, language)
          : undefined,
      actions: stepsOf(row, needs, words),
      advice: adviceOn(row, assessment, library, language),
      support: row.support === undefined ? '' : sayHelp(row.support, words, language),
      measure: say(words.measure, row.measure),
      by: row.by,
      review: row.review,
    };
  });
}

/** What to do, each step once; files that need the same step are named together. */
function stepsOf(
  { kind, needs }: SuggestedRow,
  said: readonly NeedInWords[],
  words: Words,
): readonly string[] {
  const steps = [...new Set(said.map(({ action }) => action))];
  if (steps.length < 2 || (kind !== 'refresh' && kind !== 'look-again')) return steps;
  const files = needs.flatMap(({ subject }) =>
    subject.kind === 'requirement' && 'file' in subject.step ? [subject.step.file] : [],
  );
  return [words.nextTogether[kind]([...new Set(files)])];
}

const sayHelp = (support: PlanHelp, words: Words, language: Language): string =>
  say<SaidSupport>(
    words.planSupport,
    support.kind === 'decides' ? { ...support, by: textIn(support.by, language) } : support,
  );

/** A need as the plan names it: by an id, in short where it belongs to the portfolio's own framework. */
function viewNeed(
  need: Need,
  { portfolio, framework }: Assessment,
  library: Library,
  titles: PartTitles,
  words: Words,
): NeedView {
  const { subject } = need;
  const { for: name, text } = needInWords(need, titles, words);
  if (subject.kind === 'condition') {
    const { pillar, condition } = subject;
    return { id: condition.aspect ?? pillar, name, text: say(words.conditionNeed, condition) };
  }
  const { id } = subject.coverage.requirement;
  const parts = splitId(id)!;
  const own = lineageOf(library, portfolio.defaultFramework ?? framework.id);
  const isOwn = own.some((one) => one.id === parts.framework);
  const whose = withWhoseWords(text, subject.coverage.why, words);
  return { id, name: isOwn ? parts.local : id, text: whose };
}

/** What the framework suggests for new work in a pillar, at the level through which it is asked. */
function adviceOn(
  { needs, pillar: id, isNewWork }: SuggestedRow,
  { pillars, framework }: Assessment,
  library: Library,
  language: Language,
): readonly Advice[] {
  const pillar = pillars.find((one) => one.pillar === id);
  if (!pillar || !isNewWork) return [];
  const [{ subject }] = needs as readonly [Need];
  const advice = adviceFor(pillar, lineageOf(library, framework.id), language);
  return subject.kind === 'condition'
    ? advice
    : advice.filter(({ level }) => level === subject.coverage.through.local);
}
