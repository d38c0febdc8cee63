import type { ChalkInstance } from 'chalk';
import { eastAsianWidth } from 'get-east-asian-width';

/** What formatters for terminals need to know of the terminal. */
export interface Terminal {
  readonly colours: ChalkInstance;
  /** In columns. */
  readonly width: number;
  /** Whether its font may lack signs that are neither letters nor blocks. */
  readonly fewSigns?: boolean;
}

/** Signs that take no room of their own: accents that combine, joiners, choices of an emoji's form. */
const isWithoutWidth = (sign: string): boolean => /^[\p{M}\p{Cf}]/u.test(sign);

/** What switches colours on and off: seen by nobody. */
const colourCodes = /\u001b\[[\d;]*m/g;

/**
 * How many columns a text takes in a terminal. Each sign is looked up by itself: an emoji joined out of
 * several counts as several, so that a line may end early and never late.
 */
export function columnsOf(text: string): number {
  // Most texts are plain, and looking at each sign takes time.
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const sign of text.replace(colourCodes, '')) columns += columnsOfSign(sign);
  return columns;
}

function columnsOfSign(sign: string): number {
  const code = sign.codePointAt(0)!;
  if (code >= 0x20 && code < 0x7f) return 1;
  return isWithoutWidth(sign) ? 0 : eastAsianWidth(code);
}

/** Long lines are hard to read; a wide terminal is not filled. In columns. */
export const widest = 100;

/** A text up to the command at its end. */
const upToCommand = /^.*: (?=(?:otpath|cd|git) |--[a-z])/s;

/** The parts that a line can end after: the words of a text, and a command at its end where a line has room for it. */
function partsOf(text: string, room: number): readonly string[] {
  const before = upToCommand.exec(text)?.[0];
  const command = before === undefined ? '' : text.slice(before.length);
  return command === '' || /[.?]$/.test(command) || columnsOf(command) > room
    ? text.split(' ')
    : [...text.slice(0, -command.length - 1).split(' '), command];
}

/**
 * Breaks text between words so that no line is wider than the terminal; later lines are indented. A command to
 * copy at the end of the text is kept on one line.
 */
export function wrap(
  text: string,
  { width }: Pick<Terminal, 'width'>,
  indent = '',
  first = indent,
): string {
  const room = Math.max(20, Math.min(width, widest));
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of partsOf(text, room - columnsOf(indent))) {
    const joined = empty ? line + word : `${line} ${word}`;
    if (empty || columnsOf(joined) <= room) {
      line = joined;
    } else {
      lines.push(line);
      line = indent + word;
    }
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** A text with spaces behind it, so that it fills so many columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** A text cut to so many columns, with an ellipsis where something is missing. */
export function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  let taken = 0;
  // In colours a sign may be a part of what switches them, so that all before it counts too.
  const isPlain = !text.includes('\u001b');
  for (const sign of text) {
    taken = isPlain ? taken + columnsOfSign(sign) : columnsOf(kept + sign);
    if (taken > columns - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** A text cut to so many columns in its middle, so that two that begin alike differ at their ends. */
export function cutInside(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const begin = cut(text, Math.ceil(columns / 2));
  const signs = Array.from(text);
  let end = '';
  while (columnsOf(begin + signs.at(-1)! + end) <= columns) end = signs.pop()! + end;
  return begin + end;
}

/** The lines of a text in a column: broken between words, and inside a word that is wider than the column. */
export function linesOfColumn(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (columnsOf(joined) <= columns) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && columnsOf(line + sign) > columns) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return [...lines, line];
}

/** A bar of so many columns, filled to a share between 0 and 1. Empty only at 0, full only at 1. */
export function bar(share: number, columns: number): string {
  const exact = Math.round(share * columns);
  const filled =
    share > 0 && exact === 0 ? 1 : share < 1 && exact === columns ? columns - 1 : exact;
  return '█'.repeat(filled) + '░'.repeat(columns - filled);
}
