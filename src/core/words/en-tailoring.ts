import type { Tailored } from '../model/tailoring.ts';
import { textIn } from '../model/text.ts';
import { asSentence } from '../text/sentence.ts';

/** What an organisation changed, and why. */
export const changedBy = ({ publisher, reason }: Tailored): string =>
  `Changed by ${textIn(publisher, 'en')}: ${asSentence(textIn(reason, 'en'))}`;

/** What the original says of what was changed. */
export function originalOf({ original }: Tailored): string {
  const { text, title, strength, aspects, appliesTo, months } = original;
  return [
    ...(text ? [`The original says: “${textIn(text, 'en')}”`] : []),
    ...(title ? [`The original title is “${textIn(title, 'en')}”.`] : []),
    ...(strength ? [`The original strength is “${strength}”.`] : []),
    ...(aspects ? [`The original aspects are: ${aspects.join(', ') || 'none'}.`] : []),
    ...(months === undefined ? [] : [`The original requires ${String(months)} months.`]),
    ...(appliesTo === undefined ? [] : [`The original applies to the role ${appliesTo}.`]),
  ].join(' ');
}

export const setAsideBy = ({ publisher, reason }: Tailored): string =>
  `Set aside by ${textIn(publisher, 'en')}: ${asSentence(textIn(reason, 'en'))}`;
