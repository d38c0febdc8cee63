import type { Tailored } from '../model/tailoring.ts';
import { textIn } from '../model/text.ts';
import { asSentence } from '../text/sentence.ts';

/** What an organisation changed, and why, in Welsh. */
export const changedInWelsh = ({ publisher, reason }: Tailored): string =>
  `Newidiwyd gan ${textIn(publisher, 'cy')}: ${asSentence(textIn(reason, 'cy'))}`;

/** What the original says of what was changed, in Welsh. */
export function originalInWelsh({ original }: Tailored): string {
  const { text, title, strength, aspects, appliesTo, months } = original;
  return [
    ...(text ? [`Mae’r gwreiddiol yn dweud: “${textIn(text, 'cy')}”`] : []),
    ...(title ? [`Y teitl gwreiddiol yw “${textIn(title, 'cy')}”.`] : []),
    ...(strength ? [`Y cryfder gwreiddiol yw “${strength}”.`] : []),
    ...(aspects ? [`Yr agweddau gwreiddiol yw: ${aspects.join(', ') || 'dim'}.`] : []),
    ...(months === undefined ? [] : [`Mae’r gwreiddiol yn gofyn am fisoedd: ${String(months)}.`]),
    ...(appliesTo === undefined ? [] : [`Mae’r gwreiddiol yn berthnasol i’r rôl ${appliesTo}.`]),
  ].join(' ');
}

export const setAsideInWelsh = ({ publisher, reason }: Tailored): string =>
  `Rhoddwyd o’r neilltu gan ${textIn(publisher, 'cy')}: ${asSentence(textIn(reason, 'cy'))}`;
