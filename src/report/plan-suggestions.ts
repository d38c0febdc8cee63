import type { Assessment, PillarCoverage } from '../model/assessment.ts';
import { splitId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';
import { textIn, type Language } from '../model/text.ts';
import { adviceFor, type Advice } from './advice.ts';
import type { PillarView } from './gaps.ts';
import { kindOf, rankNeeds, type Ranked } from './next-actions.ts';
import { dueDay, reviewDay } from './plan-days.ts';
import { measureOf, supportOf } from './plan-measure.ts';
import type { NeedView, Suggestion } from './plan.ts';
import type { Words } from './words/index.ts';
import { say } from './words/say.ts';

/** As many statements as one or two pieces of evidence can show, and one conversation can hold. */
const atOnce = 4;

/** Gaps of one pillar and level that ask for the same step. */
interface Part {
  readonly ranked: readonly Ranked[];
  /** Which part of the same work, counted from 0. */
  readonly number: number;
}

/** What a plan could have for gaps that nothing is planned for, in the order in which it helps. */
export function suggestRows(
  assessment: Assessment,
  pillars: readonly PillarView[],
  isPlanned: (one: Ranked) => boolean,
  library: Library,
  words: Words,
  language: Language,
): readonly Suggestion[] {
  const needs = rankNeeds(assessment, pillars, words, language).filter((one) => !isPlanned(one));
  const titles = new Map(pillars.map(({ id, title }) => [id, title]));
  return inParts(needs).map(({ ranked, number }): Suggestion => {
    const { subject } = ranked[0]!;
    const by = dueDay(subject, assessment.asOf, number);
    const support = supportOf(subject, assessment, language);
    return {
      kind: kindOf(subject),
      needs: ranked.map((one) => needOf(one, assessment, library, words)),
      pillar: titles.get(pillarOf(subject) ?? ''),
      through:
        subject.kind === 'requirement'
          ? textIn(subject.coverage.through.title, language)
          : undefined,
      actions: [...new Set(ranked.map(({ action }) => action))],
      advice: adviceOn(subject, assessment, library, language),
      support: support === undefined ? '' : say(words.planSupport, support),
      measure: say(words.measure, measureOf(subject, assessment, ranked.length)),
      by,
      review: reviewDay(by, assessment.asOf),
    };
  });
}

const pillarOf = (subject: Ranked['subject']): string | undefined =>
  subject.kind === 'condition' ? subject.pillar : subject.coverage.pillar;

/**
 * Puts together what asks for the same step in the same pillar at the same level, in parts of about the
 * same size. First parts of all pillars come before second ones, so that no pillar waits a year.
 */
function inParts(needs: readonly Ranked[]): readonly Part[] {
  const groups = new Map<string, Ranked[]>();
  for (const one of needs) {
    const key = groupOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  const parts = [...groups.values()].flatMap((group): readonly Part[] => {
    const count = Math.ceil(group.length / atOnce);
    return Array.from({ length: count }, (_, number) => ({
      ranked: group.slice(
        Math.ceil((group.length * number) / count),
        Math.ceil((group.length * (number + 1)) / count),
      ),
      number,
    }));
  });
  const order = ({ ranked: [first], number }: Part): readonly number[] => [
    first!.isMust ? 0 : 1,
    first!.urgency,
    number,
  ];
  return parts.sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    return x[0]! - y[0]! || x[1]! - y[1]! || x[2]! - y[2]!;
  });
}

/** What is claimed can be shown together; whatever else is asked stands by itself. */
function groupOf({ subject, isMust, for: name }: Ranked): string {
  const kind = kindOf(subject);
  if (subject.kind === 'condition') return `${kind} ${subject.pillar} ${name}`;
  const { requirement, pillar = '', through } = subject.coverage;
  const isClaimed = requirement.kind === 'statement' || requirement.kind === 'capability';
  return isClaimed ? `${kind} ${String(isMust)} ${through.id} ${pillar}` : `${kind} ${name}`;
}

/** A need as the plan names it: by an id, in short where it belongs to the portfolio's own framework. */
function needOf(
  { subject, for: name, text }: Ranked,
  { portfolio, framework }: Assessment,
  library: Library,
  words: Words,
): NeedView {
  if (subject.kind === 'condition') {
    const { pillar, condition } = subject;
    const id = condition.aspect ?? pillar;
    return { id, name, text: say(words.conditionNeed, condition) };
  }
  const { id } = subject.coverage.requirement;
  const parts = splitId(id)!;
  const own = lineageOf(library, portfolio.defaultFramework ?? framework.id);
  const isOwn = own.some((one) => one.id === parts.framework);
  return { id, name: isOwn ? parts.local : id, text };
}

/** What the framework suggests for new work in a pillar, at the level through which it is asked. */
function adviceOn(
  subject: Ranked['subject'],
  { pillars, framework }: Assessment,
  library: Library,
  language: Language,
): readonly Advice[] {
  const isNewWork = ['add-evidence', 'add-claims', 'add-types', 'refresh', 'pieces', 'types'];
  const pillar = pillars.find((one: PillarCoverage) => one.pillar === pillarOf(subject));
  if (!pillar || !isNewWork.includes(kindOf(subject))) return [];
  const advice = adviceFor(pillar, lineageOf(library, framework.id), language);
  return subject.kind === 'condition'
    ? advice
    : advice.filter(({ level }) => level === subject.coverage.through.local);
}
