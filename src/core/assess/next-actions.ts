import type { Assessment, Coverage, NextStep, PillarCondition } from '../model/assessment.ts';
import { isSatisfied } from '../model/assessment.ts';
import { localId } from '../model/ids.ts';

/** How many actions a reader can take in at once. */
const atOnce = 3;

/**
 * What helps first: what blocks and takes long, then what a few words would fix, then what has to be
 * shown anew, then new evidence where a pillar is emptiest.
 */
const urgency: Readonly<Record<NextStep['kind'], number>> = {
  renew: 0,
  obtain: 1,
  'record-dates': 2,
  'answer-role': 2,
  'choose-one': 3,
  'gain-experience': 4,
  'mend-claim': 5,
  'look-again': 6,
  'ask-sign-off': 6,
  'sign-again': 6,
  'meet-conditions': 6,
  'add-claims': 8,
  'add-types': 8,
  'add-witnesses': 8,
  refresh: 8,
  'add-evidence': 9,
  'ask-people': 10,
  wait: 11,
};

/** Conditions of a pillar come before its single statements: one piece of evidence may meet several. */
const conditionUrgency = 7;

/** Something that is still to do, and where it ranks. */
export interface Need {
  readonly subject: Subject;
  readonly urgency: number;
  /** What must be comes before what should, may or usually is. */
  readonly isMust: boolean;
  /** The share of the pillar that is met, from 0 to 1; the emptiest first. */
  readonly share: number;
  /** What has to be opened or gathered: one action about it is enough for now. */
  readonly about: string;
}

/** A requirement or a condition of a pillar of which something is still to do. */
export type Subject =
  | { readonly kind: 'requirement'; readonly coverage: Coverage; readonly step: NextStep }
  | { readonly kind: 'condition'; readonly pillar: string; readonly condition: PillarCondition };

/** One of the first things to do, and how many others ask for a step of the same kind. */
export interface FirstNeed {
  readonly need: Need;
  /** Counted with the first of that kind. */
  readonly more: number;
}

/**
 * The first things to do: no two about the same file or the same pillar, and each of another kind where
 * there are as many, so that ten missing rationales do not hide the witness who is missing too.
 */
export function firstNeeds(assessment: Assessment): readonly FirstNeed[] {
  const ranked = rankNeeds(assessment);
  const ofAbout = firstOfEach(ranked, ({ about }) => about);
  const ofKind = firstOfEach(ofAbout, kindOfNeed);
  const others = ofAbout.filter((one) => !ofKind.includes(one));
  const chosen = new Set([...ofKind, ...others].slice(0, atOnce));
  const counted = new Set<string>();
  return ofAbout
    .filter((one) => chosen.has(one))
    .map((need) => {
      const isAlike = (other: Need): boolean =>
        !chosen.has(other) && other.isMust && kindOfNeed(other) === kindOfNeed(need);
      const isFirst = !counted.has(kindOfNeed(need));
      counted.add(kindOfNeed(need));
      return { need, more: isFirst ? ranked.filter(isAlike).length : 0 };
    });
}

/** The first of all that have a key. */
function firstOfEach(ranked: readonly Need[], keyOf: (one: Need) => string): readonly Need[] {
  const first = new Map<string, Need>();
  for (const one of ranked) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}

/** What kind of step it is, or what kind of condition. */
export const kindOfNeed = ({ subject }: Need): NextStep['kind'] | PillarCondition['kind'] =>
  subject.kind === 'condition' ? subject.condition.kind : subject.step.kind;

/** Everything that is still to do, what helps most first. */
export function rankNeeds({ coverage, pillars }: Assessment): readonly Need[] {
  const shares = new Map(
    pillars.map(({ pillar, coverage: own }) => [
      pillar,
      own.filter(({ state }) => isSatisfied(state)).length / own.length,
    ]),
  );
  const shareOf = (pillar: string | undefined): number => shares.get(pillar ?? '') ?? 0;
  return [
    ...coverage.flatMap((one) => needOfRequirement(one, shareOf(one.pillar))),
    ...pillars.flatMap(({ pillar, conditions }) =>
      conditions
        .filter(({ found, needed }) => found < needed)
        .map((condition): Need => ({
          subject: { kind: 'condition', pillar, condition },
          urgency: conditionUrgency,
          isMust: true,
          share: shareOf(pillar),
          about: pillar,
        })),
    ),
  ].sort(
    (a, b) => Number(b.isMust) - Number(a.isMust) || a.urgency - b.urgency || a.share - b.share,
  );
}

/** What has to be opened, gathered or answered. */
function aboutOf(next: NextStep, pillar: string | undefined, id: string): string {
  if ('file' in next) return next.file;
  if (next.kind === 'answer-role') return next.role.id;
  return next.kind === 'add-evidence' ? (pillar ?? id) : id;
}

function needOfRequirement(coverage: Coverage, share: number): readonly Need[] {
  const { requirement, pillar, next } = coverage;
  if (!next) return [];
  const id = localId(requirement.id);
  return [
    {
      subject: { kind: 'requirement', coverage, step: next },
      urgency: urgency[next.kind],
      isMust: requirement.strength === 'must',
      share,
      about: aboutOf(next, pillar, id),
    },
  ];
}
