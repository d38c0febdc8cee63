import { localId } from '../model/ids.ts';
import type { ReusableView } from '../report/related-view.ts';
import { cleanText } from '../text/clean.ts';
import type { Words } from '../words/index.ts';
import { wrap, type Terminal } from './terminal.ts';

/** Evidence that somebody may be able to reuse: each piece with the mapping that says so. */
export function formatReusable(
  reusable: readonly ReusableView[] | undefined,
  words: Words,
  terminal: Terminal,
): string {
  if (!reusable) return '';
  return [
    terminal.colours.bold.underline(words.headings.reusable),
    wrap(words.headings.reusableIntro, terminal),
    ...reusable.flatMap(({ id, related }) =>
      related.map(({ id: other, predicate, evidence }) =>
        wrap(
          cleanText(
            `${localId(id)}: ${evidence.map(({ title }) => title).join('; ')} (${words.mappedTo(other, predicate).replace(/:$/, '')})`,
          ),
          terminal,
          '    ',
          '  - ',
        ),
      ),
    ),
  ].join('\n');
}
