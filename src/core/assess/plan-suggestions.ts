import type { Assessment, NextStep, PillarCondition } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { localId } from '../model/ids.ts';
import type { Measure, PlanHelp } from '../model/plan.ts';
import { kindOfNeed, rankNeeds, type Need } from './next-actions.ts';
import { dueDay, reviewDay } from './plan-days.ts';
import { measureOf, helpFor } from './plan-measure.ts';

/** As many statements as one or two pieces of evidence can show, and one conversation can hold. */
const atOnce = 4;

/** Needs that one piece of work may meet: of one pillar and level, with the same step. */
export interface SuggestedRow {
  readonly kind: NextStep['kind'] | PillarCondition['kind'];
  /** At least one. */
  readonly needs: readonly Need[];
  /** The id of the pillar; undefined where the needs belong to none. */
  readonly pillar: string | undefined;
  readonly support: PlanHelp | undefined;
  readonly measure: Measure;
  /** The day by which it could be done. */
  readonly by: IsoDate;
  readonly review: IsoDate;
  /** Whether it is new work, on which the framework may have advice. */
  readonly isNewWork: boolean;
}

/** Needs of one piece of work. */
interface Part {
  readonly needs: readonly Need[];
  /** Which part of the same work, counted from 0. */
  readonly number: number;
}

/** What a plan could have for needs that nothing is planned for, in the order in which it helps. */
export function suggestRows(
  assessment: Assessment,
  isPlanned: (one: Need) => boolean,
): readonly SuggestedRow[] {
  const open = rankNeeds(assessment).filter((one) => !isPlanned(one));
  return inParts(open).map(({ needs, number }): SuggestedRow => {
    const [first] = needs as readonly [Need];
    const { subject } = first;
    const by = dueDay(subject, assessment.asOf, number);
    return {
      kind: kindOfNeed(first),
      needs,
      pillar: pillarOf(first),
      support: helpFor(subject, assessment),
      measure: measureOf(subject, assessment, needs.length),
      by,
      review: reviewDay(by, assessment.asOf),
      isNewWork: newWork.includes(kindOfNeed(first)),
    };
  });
}

const newWork: readonly SuggestedRow['kind'][] = [
  'add-evidence',
  'add-claims',
  'add-types',
  'refresh',
  'pieces',
  'types',
];

const pillarOf = ({ subject }: Need): string | undefined =>
  subject.kind === 'condition' ? subject.pillar : subject.coverage.pillar;

/**
 * Puts together what asks for the same step in the same pillar at the same level, in parts of about the
 * same size. First parts of all pillars come before second ones, so that no pillar waits a year.
 */
function inParts(open: readonly Need[]): readonly Part[] {
  const groups = new Map<string, Need[]>();
  for (const one of open) {
    const key = groupOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  const parts = [...groups.values()].flatMap((group): readonly Part[] => {
    const count = Math.ceil(group.length / atOnce);
    return Array.from({ length: count }, (_, number) => ({
      needs: group.slice(
        Math.ceil((group.length * number) / count),
        Math.ceil((group.length * (number + 1)) / count),
      ),
      number,
    }));
  });
  const order = ({ needs: [first], number }: Part): readonly number[] => [
    first!.isMust ? 0 : 1,
    first!.urgency,
    number,
  ];
  return parts.sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    return x[0]! - y[0]! || x[1]! - y[1]! || x[2]! - y[2]!;
  });
}

/** What is claimed can be shown together; everything else needs a row of its own. */
function groupOf(need: Need): string {
  const { subject, isMust } = need;
  const kind = kindOfNeed(need);
  if (subject.kind === 'condition') {
    return `${kind} ${subject.pillar} ${subject.condition.aspect ?? ''}`;
  }
  const { requirement, pillar = '', through } = subject.coverage;
  const isClaimed = requirement.kind === 'statement' || requirement.kind === 'capability';
  return isClaimed
    ? `${kind} ${String(isMust)} ${through.id} ${pillar}`
    : `${kind} ${localId(requirement.id)}`;
}
