import type { UnopenedView } from '../report/unopened.ts';
import { cleanText } from '../text/clean.ts';
import { wrap, type Terminal } from './terminal.ts';

/** Which files a report does not count; nothing where it counts all. */
export const unopenedLines = (
  { unopened }: { readonly unopened?: UnopenedView | undefined },
  terminal: Terminal,
): readonly string[] =>
  unopened ? [terminal.colours.yellow(wrap(cleanText(unopened.sentence), terminal))] : [];
