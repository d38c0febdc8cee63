import { firstNeeds, type Need } from '../assess/next-actions.ts';
import type { Assessment } from '../model/assessment.ts';
import { localId } from '../model/ids.ts';
import { textIn } from '../model/text.ts';
import { viewCondition } from './condition-view.ts';
import type { PartTitles } from './part-titles.ts';
import type { Words } from '../words/index.ts';
import { say } from '../words/say.ts';

/** Something to do, and for what. */
export interface NeedInWords {
  /** The requirement's id inside its framework, or the title of the pillar or aspect that it is for. */
  readonly for: string;
  readonly text: string;
  readonly action: string;
}

/** One of the first things to do. */
export interface Action extends NeedInWords {
  /** How many other needs ask for a step of the same kind, counted with the first action of that kind. */
  readonly more: number;
}

/** What to do first, in words. */
export const viewActions = (
  assessment: Assessment,
  titles: PartTitles,
  words: Words,
): readonly Action[] =>
  firstNeeds(assessment).map(({ need, more }) => ({ ...needInWords(need, titles, words), more }));

/** What is still to do, in words. */
export function needInWords({ subject }: Need, titles: PartTitles, words: Words): NeedInWords {
  if (subject.kind === 'condition') {
    const { for: name, text } = viewCondition(subject.condition, subject.pillar, titles, words);
    return { for: name, text, action: say(words.conditionNext, subject.condition) };
  }
  const { requirement } = subject.coverage;
  return {
    for: localId(requirement.id),
    text: textIn(requirement.text, titles.language),
    action: say(words.next, subject.step),
  };
}
