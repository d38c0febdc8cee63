import { cleanText } from '../core/text/clean.ts';
import { wrap } from '../core/render/terminal.ts';
import type { Host } from './host.ts';
import { terminalFor } from './options.ts';

/** A sentence for stderr. A terminal gets it broken between words; programs get it on one line. */
export function noticeOf(sentence: string, host: Host): string {
  const text = cleanText(sentence);
  return host.stderr.isTerminal ? wrap(text, terminalFor(host.stderr, {}, host)) : text;
}

/** Says on stderr what was done. */
export function tell(sentence: string, host: Host): void {
  host.stderr.write(`${noticeOf(sentence, host)}\n`);
}
