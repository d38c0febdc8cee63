import type { Assessment, Coverage, NextStep, PillarCondition } from '../model/assessment.ts';
import { localId } from '../model/ids.ts';
import { textIn, type Language } from '../model/text.ts';
import type { Words } from './words/index.ts';
import { say } from './words/say.ts';

/** One thing to do, and for what. */
export interface Action {
  /** The requirement's id inside its framework, or the title of the pillar that it is for. */
  readonly for: string;
  readonly text: string;
  readonly action: string;
  /** How many other needs ask for a step of the same kind, counted with the first action of that kind. */
  readonly more: number;
}

/** How many actions a reader can take in at once. */
const atOnce = 3;

/**
 * What helps first: what blocks and takes long, then what a few words would mend, then what has to be
 * shown anew, then new evidence where a pillar is emptiest.
 */
const urgency: Readonly<Record<NextStep['kind'], number>> = {
  renew: 0,
  obtain: 1,
  'record-dates': 2,
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

/** What is asked, where it ranks, and how to say it. */
export interface Ranked extends Omit<Action, 'more'> {
  readonly subject: Subject;
  readonly urgency: number;
  /** What must be comes before what should, may or usually is. */
  readonly isMust: boolean;
  /** The share of the pillar that is met; the emptiest first. */
  readonly share: number;
  /** What has to be opened or gathered: one action about it is enough for now. */
  readonly about: string;
}

/** A requirement or a condition of a pillar of which something is still to do. */
export type Subject =
  | { readonly kind: 'requirement'; readonly coverage: Coverage; readonly step: NextStep }
  | { readonly kind: 'condition'; readonly pillar: string; readonly condition: PillarCondition };

/** What is known of a pillar when actions are chosen. */
export interface PillarNeeds {
  readonly id: string;
  readonly title: string;
  readonly asked: number;
  readonly satisfied: number;
  readonly conditions: readonly (PillarCondition & {
    readonly for: string;
    readonly met: boolean;
    readonly text: string;
  })[];
}

/**
 * The first things to do: no two about the same file or the same pillar, and each of another kind where
 * there are as many, so that ten missing rationales do not hide the witness who is missing too.
 */
export function firstActions(
  assessment: Assessment,
  pillars: readonly PillarNeeds[],
  words: Words,
  language: Language,
): readonly Action[] {
  const ranked = rankNeeds(assessment, pillars, words, language);
  const ofAbout = firstOfEach(ranked, ({ about }) => about);
  const ofKind = firstOfEach(ofAbout, ({ subject }) => kindOf(subject));
  const others = ofAbout.filter((one) => !ofKind.includes(one));
  const chosen = new Set([...ofKind, ...others].slice(0, atOnce));
  const counted = new Set<string>();
  return ofAbout
    .filter((one) => chosen.has(one))
    .map((one) => {
      const { for: need, text, action, subject } = one;
      const isAlike = (other: Ranked): boolean =>
        !chosen.has(other) && other.isMust && kindOf(other.subject) === kindOf(subject);
      const isFirst = !counted.has(kindOf(subject));
      counted.add(kindOf(subject));
      return { for: need, text, action, more: isFirst ? ranked.filter(isAlike).length : 0 };
    });
}

/** The first of all that have a key. */
function firstOfEach(ranked: readonly Ranked[], keyOf: (one: Ranked) => string): readonly Ranked[] {
  const first = new Map<string, Ranked>();
  for (const one of ranked) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}

/** What kind of step it is, or what kind of condition. */
export const kindOf = (subject: Subject): NextStep['kind'] | PillarCondition['kind'] =>
  subject.kind === 'condition' ? subject.condition.kind : subject.step.kind;

/** Everything that is still to do, what helps most first. */
export function rankNeeds(
  { coverage }: Assessment,
  pillars: readonly PillarNeeds[],
  words: Words,
  language: Language,
): readonly Ranked[] {
  const shares = new Map(pillars.map(({ id, satisfied, asked }) => [id, satisfied / asked]));
  const share = (pillar: string | undefined): number => shares.get(pillar ?? '') ?? 0;
  return [
    ...coverage.flatMap((one) => rankRequirement(one, share(one.pillar), words, language)),
    ...pillars.flatMap((pillar) => rankConditions(pillar, share(pillar.id), words)),
  ].sort(
    (a, b) => Number(b.isMust) - Number(a.isMust) || a.urgency - b.urgency || a.share - b.share,
  );
}

function rankRequirement(
  coverage: Coverage,
  share: number,
  words: Words,
  language: Language,
): readonly Ranked[] {
  const { requirement, pillar, next } = coverage;
  if (!next) return [];
  const id = localId(requirement.id);
  return [
    {
      subject: { kind: 'requirement', coverage, step: next },
      for: id,
      text: textIn(requirement.text, language),
      action: say(words.next, next),
      urgency: urgency[next.kind],
      isMust: requirement.strength === 'must',
      share,
      about: 'file' in next ? next.file : next.kind === 'add-evidence' ? (pillar ?? id) : id,
    },
  ];
}

function rankConditions(
  { id, conditions }: PillarNeeds,
  share: number,
  words: Words,
): readonly Ranked[] {
  return conditions
    .filter(({ met }) => !met)
    .map((condition) => ({
      subject: { kind: 'condition', pillar: id, condition },
      for: condition.for,
      text: condition.text,
      action: say(words.conditionNext, condition),
      urgency: conditionUrgency,
      isMust: true,
      share,
      about: id,
    }));
}
