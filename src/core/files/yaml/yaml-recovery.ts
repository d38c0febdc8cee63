import type { Repair } from '../repairs.ts';

const keyAndValue = /^( *(?:- +)*)([\p{L}_][\p{L}\p{N}_-]*):( +)(\S.*)$/u;
/** Keys that a person writes on one line where several lines are needed: to put them in quotes would hide the mistake. */
const nestedKeys =
  /^(?:- )?(?:name|role|registration|date|from|to|title|text|statement|rationale|kind|id): /;

/** Why a line could not be read as it was written, and what would make it readable. */
export interface Recovery extends Omit<Repair, 'why'> {
  /** Our own code, where the parser's does not fit. */
  readonly message?: 'CONTINUED_LINE' | 'DEEPER_LINE' | 'SHORT_LINE' | 'FLAT_BLOCK';
}

/**
 * The one change to a line that lets the rest of the text be read, so that one slip hides no other: quotes
 * around its value, or another indentation. Nothing where it could be meant in several ways.
 */
export function recoverLine(text: string, at: number): Recovery | undefined {
  const line = lineAt(text, at);
  const block = flatBlock(text, line);
  if (block) return block;
  const found = keyAndValue.exec(line.text);
  if (!found) return indented(text, line);
  const short = shortLine(text, line);
  if (short) return short;
  const [, indent = '', key = '', gap = '', value = ''] = found;
  const start = line.start + indent.length + key.length + 1 + gap.length;
  const by = inQuotes(value.trimEnd());
  if (by !== undefined) return { start, end: start + value.trimEnd().length, by };
  return deeperLine(text, line, indent.length);
}

/** A value in double quotes, where without them YAML takes a part of it for something else. */
function inQuotes(value: string): string | undefined {
  if (/^[|>]/.test(value) || /^"(?:[^"\\]|\\.)*"$/.test(value) || /^'(?:[^']|'')*'$/.test(value)) {
    return undefined;
  }
  if (nestedKeys.test(value)) return undefined;
  const [quote] = /^["']/.exec(value) ?? [];
  const isSpecial = /^[@%`*&![\]{},]/.test(value) || /:(?:\s|$)/.test(value);
  if (quote === undefined && !isSpecial) return undefined;
  // Brackets that close, with text behind them, are a part of a text; others are a list with a slip.
  if (/^[[{]/.test(value) && !/^(?:\[[^\]]*\]|\{[^}]*\})[^\]},]*[^\s\]},]$/.test(value))
    return undefined;
  const inner =
    quote === undefined
      ? value
      : value.slice(1, value.length > 1 && value.endsWith(quote) ? -1 : undefined);
  const escaped =
    quote === '"'
      ? inner.replace(/\\["\\/nrt]|["\\]/g, (sign) => (sign.length === 2 ? sign : `\\${sign}`))
      : inner.replace(/["\\]/g, '\\$&');
  return `"${escaped}"`;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '') };
}

/** A line of several words that does not begin below the text that it goes on with. */
function indented(text: string, line: Line): Recovery | undefined {
  if (line.start === 0 || !/^ *[\p{L}\p{N}("'“‘]\S* \S/u.test(line.text)) return undefined;
  const above = keyAndValue.exec(keyLineAbove(text, line.start).text);
  if (!above || /^["'[{|>]/.test(above[4]!)) return undefined;
  const column = above[1]!.length + 2;
  const own = /^ */.exec(line.text)![0].length;
  if (own >= column) return undefined;
  return {
    message: 'CONTINUED_LINE',
    start: line.start,
    end: line.start + own,
    by: ' '.repeat(column),
  };
}

const indentOf = (text: string): number => /^ */.exec(text)![0].length;

/** A key of an item that begins further left than the key beside the hyphen, such as one space short. */
function shortLine(text: string, line: Line): Recovery | undefined {
  const own = indentOf(line.text);
  for (let above = line, count = 0; count < 100 && above.start > 0; count += 1) {
    above = lineAt(text, above.start - 1);
    const [, dash = '', gap = ''] =
      /^( *)-( +)[\p{L}_][\p{L}\p{N}_-]*:(?: |$)/u.exec(above.text) ?? [];
    const column = dash.length + 1 + gap.length;
    if (gap !== '') {
      if (own <= dash.length || own >= column) return undefined;
      const { start } = line;
      return { message: 'SHORT_LINE', start, end: start + own, by: ' '.repeat(column) };
    }
    if (above.text.trim() !== '' && indentOf(above.text) <= own) return undefined;
  }
  return undefined;
}

/** A line that can only begin an entry: keys are written in small letters. */
const entryLine = /^ *(?:- +)?[a-z][a-z_]*:(?: |$)/;

/** The lines of a text below `|` or `>` that begin no further right than its key. */
function flatBlock(text: string, line: Line): Recovery | undefined {
  if (line.start === 0 || entryLine.test(line.text)) return undefined;
  const above = lineAt(text, line.start - 1);
  const [, indent] = /^( *(?:- +)*)[\p{L}_][\p{L}\p{N}_-]*: +[|>][+-]? *$/u.exec(above.text) ?? [];
  const own = indentOf(line.text);
  if (indent === undefined || own > indent.length) return undefined;
  const more = ' '.repeat(indent.length + 2 - own);
  const lines: string[] = [];
  let next = line;
  let end = line.start;
  while (!entryLine.test(next.text)) {
    lines.push(next.text.trim() === '' ? next.text : `${more}${next.text}`);
    end = next.start + next.text.length;
    const after = text.indexOf('\n', end) + 1;
    if (after === 0 || after >= text.length) break;
    next = lineAt(text, after);
  }
  const by = lines.join(text.includes('\r\n') ? '\r\n' : '\n');
  return { message: 'FLAT_BLOCK', start: line.start, end, by };
}

/** The nearest line above that begins an entry; lines of its text may lie between. */
function keyLineAbove(text: string, before: number): Line {
  let line = lineAt(text, before - 1);
  for (let count = 0; count < 100 && line.start > 0; count += 1) {
    if (keyAndValue.test(line.text) || !/^ +\S/.test(line.text)) break;
    line = lineAt(text, line.start - 1);
  }
  return line;
}

/** A key below another one, indented a little further than it: it belongs in the same column. */
function deeperLine(text: string, line: Line, column: number): Recovery | undefined {
  const next = lineAt(text, line.start + line.text.length + 1);
  if (next.start <= line.start) return undefined;
  const [, indent = '', dash] = /^( *)(- )?[\p{L}_][\p{L}\p{N}_-]*:(?: |$)/u.exec(next.text) ?? [];
  if (dash !== undefined || indent.length <= column) return undefined;
  return {
    message: 'DEEPER_LINE',
    start: next.start,
    end: next.start + indent.length,
    by: ' '.repeat(column),
  };
}
