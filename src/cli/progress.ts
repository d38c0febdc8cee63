import { cleanText } from '../core/text/clean.ts';
import { columnsOf, cut } from '../core/render/terminal.ts';
import type { Host } from './host.ts';

/** Says on a line of the terminal how far long work has come. Says nothing where nobody looks. */
export interface ProgressLine {
  readonly say: (what: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** In milliseconds. More often nobody can read it. */
const often = 100;

export function progressOn(host: Host, { quiet }: { readonly quiet?: boolean }): ProgressLine {
  const { stderr } = host;
  if (!stderr.isTerminal || quiet === true) return { say: () => undefined, end: () => undefined };
  let shown = '';
  let last = -Infinity;
  const show = (text: string): void => {
    const line = cut(cleanText(text), Math.max(20, (stderr.columns ?? 80) - 1));
    stderr.write(`\r${line}${' '.repeat(Math.max(0, columnsOf(shown) - columnsOf(line)))}`);
    shown = line;
  };
  return {
    say: (what) => {
      const now = host.now().getTime();
      if (now - last < often) return;
      last = now;
      show(what);
    },
    end: () => {
      if (shown === '') return;
      show('');
      stderr.write('\r');
    },
  };
}
