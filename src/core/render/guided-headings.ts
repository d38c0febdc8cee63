import { headingsOf } from '../text/headings.ts';
import type { Templates } from './templates.ts';

/** The headings that templates of new evidence have to write under. */
export const guidedHeadingsIn = (all: readonly Templates[]): ReadonlySet<string> =>
  new Set(
    all
      .flatMap((templates) => Object.entries(templates))
      .filter(([name]) => name.startsWith('new-'))
      .flatMap(([, { text }]) => headingsOf(text)),
  );
