import { localId } from '../model/ids.ts';
import type { NotAskedView } from '../report/not-asked.ts';
import { cleanText } from '../text/clean.ts';
import type { Words } from '../words/index.ts';
import { wrap, type Terminal } from './terminal.ts';

/** What is not asked of this practitioner: the ids under each reason, so that nothing is left out unseen. */
export function formatNotAsked(
  notAsked: readonly NotAskedView[],
  words: Words,
  terminal: Terminal,
): string {
  if (notAsked.length === 0) return '';
  const reasons = [...new Set(notAsked.map(({ why }) => why))];
  return [
    terminal.colours.bold.underline(words.headings.notAsked),
    ...reasons.map((reason) => {
      const ids = notAsked.filter(({ why }) => why === reason).map(({ id }) => localId(id));
      return wrap(cleanText(`${ids.join(', ')}: ${reason}`), terminal, '    ', '  - ');
    }),
  ].join('\n');
}
