import type { Reason } from '../model/assessment.ts';
import type { Tailored } from '../model/tailoring.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/index.ts';

/** A text of a requirement, and behind it what in it is an organisation's own and what the original says. */
export function withWhoseWords(text: string, why: readonly Reason[], words: Words): string {
  const said = why
    .filter(({ kind }) => kind === 'tailored' || kind === 'added')
    .map((reason) => say(words.why, reason));
  return [text, ...said.map((one) => `(${one})`)].join(' ');
}

/** The same for something that no target requires here. */
export const withTailored = (text: string, tailored: Tailored | undefined, words: Words): string =>
  tailored ? withWhoseWords(text, [{ kind: 'tailored', tailored }], words) : text;
