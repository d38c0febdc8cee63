import type { PillarCondition } from '../model/assessment.ts';
import type { PartTitles } from './part-titles.ts';
import type { Words } from '../words/index.ts';
import { say } from '../words/say.ts';

/** A condition of the policy on a pillar, in words. */
export interface ConditionView extends PillarCondition {
  /** The title of the pillar or of its aspect. */
  readonly for: string;
  readonly met: boolean;
  readonly text: string;
}

/** What the policy asks of a pillar; of an aspect, with its name before it. */
export function viewCondition(
  condition: PillarCondition,
  pillar: string,
  { pillars, aspects }: Pick<PartTitles, 'pillars' | 'aspects'>,
  words: Words,
): ConditionView {
  const { aspect, found, needed } = condition;
  const text = say(words.condition, condition);
  const name =
    aspect === undefined ? (pillars.get(pillar) ?? pillar) : (aspects.get(aspect) ?? aspect);
  return {
    ...condition,
    for: name,
    met: found >= needed,
    text: aspect === undefined ? text : `${name}: ${text}`,
  };
}
