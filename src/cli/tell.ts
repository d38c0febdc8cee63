import { cleanText } from '../core/text/clean.ts';
import { wrap } from '../core/render/terminal.ts';
import type { Host } from './host.ts';
import { terminalFor } from './options.ts';

/** Says on stderr what was done. A terminal gets it broken between words; programs get it on one line. */
export function tell(sentence: string, host: Host): void {
  const text = cleanText(sentence);
  const shown = host.stderr.isTerminal ? wrap(text, terminalFor(host.stderr, {}, host)) : text;
  host.stderr.write(`${shown}\n`);
}
