import { chars } from '../../text/look-alikes.ts';
import type { Problem } from '../../model/problem.ts';
import type { TextFile } from '../../text/decode.ts';
import type { Repair } from '../repairs.ts';
import type { YamlText } from '../yaml/yaml.ts';
import { whenNeeded } from '../../text/when-needed.ts';

export interface FrontMatter {
  readonly yaml: YamlText;
  /** Offset of the first character below the closing line. */
  readonly bodyStart: number;
}

const space = ` \\t${chars.noBreak}${chars.wide}${chars.invisible}`;
const dash = `-${chars.dash}${chars.hyphen}`;
/** A line of hyphens, or of what became of them: `---`, `—-`, `–––`, `----`. */
const fence = new RegExp(`^[${space}]*([${dash}]{2,6}|[\\u2014\\u2015\\u2E3A\\u2E3B])[${space}]*$`);
/** Other lines that Markdown takes for a line across the page, where hyphens were meant: `***`, `- - -`, `\-\-\-`. */
const rule = new RegExp(`^ *(?:(?:[${dash}*_] ?){3,}|(?:\\\\[-_*]){3,}|={3,}) *$`);
const closing = new RegExp(`^(?=[${dash}])(?:${fence.source})|^\\.\\.\\.[ \\t]*$`);
/** The first line of a head: a key with a colon, however it was typed. */
const keyLine = whenNeeded(
  () =>
    new RegExp(
      `^[${space}]*["'${chars.double}${chars.single}]?\\p{L}[\\p{L}\\d_-]*["'${chars.double}${chars.single}]?[${space}]*[:${chars.colon}]`,
      'u',
    ),
);
const ownKey = /^(?:title|date|type|claims)[ \t]*:/i;

type NoFrontMatter = Extract<Problem, { readonly kind: 'no-front-matter' }>;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  readonly text: string;
}

/**
 * Splits a Markdown file into its front matter, which stands between two lines of three hyphens at the
 * very top, and its body. What programs make of these lines, and blank lines before them, is repaired where
 * a key follows. `---js` and the like are no front matter: nothing in a file is ever run.
 */
export function splitFrontMatter({ path, text }: TextFile): FrontMatter | Problem {
  const refuse = (reason: NoFrontMatter['reason'], line: Line): Problem => ({
    kind: 'no-front-matter',
    reason,
    at: { file: path, start: line.start, end: line.end },
  });
  const first = lineAt(text, 0);
  const opening = openingOf(text);
  const other = otherForm(text, opening?.next);
  if (other) return refuse(other.form, other.line);
  if (!opening) return refuse('absent', first);
  const end = closingOf(text, opening);
  if (!end) {
    return opening.repairs.some(({ why }) => why !== 'blank-lines') && !opening.isOwn
      ? refuse('absent', first)
      : refuse('unclosed', lineAt(text, opening.start));
  }
  const yaml = text.slice(opening.next, end.start);
  const repairs = [
    ...opening.repairs,
    ...fenceRepairs(end),
    ...lineEndRepairs(text, opening.next, end),
  ];
  return {
    yaml: { file: path, text: yaml, offset: opening.next, around: { repairs, text } },
    bodyStart: end.next,
  };
}

function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  const next = end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
  return { start, end, next, text: text.slice(start, end) };
}

interface Opening {
  readonly start: number;
  readonly next: number;
  readonly repairs: readonly Repair[];
  /** Whether a key of evidence follows, so that it can be nothing else. */
  readonly isOwn?: boolean;
  /** Whether it is a line that only Markdown knows; the closing line may then be one too. */
  readonly isRule?: boolean;
}

/** Where the head begins; nowhere where the file has none. */
function openingOf(text: string): Opening | undefined {
  let line = lineAt(text, 0);
  while (new RegExp(`^[${space}]*$`).test(line.text) && line.next > line.start) {
    line = lineAt(text, line.next);
  }
  const blank: readonly Repair[] =
    line.start > 0 ? [{ why: 'blank-lines', start: 0, end: line.start, by: '' }] : [];
  const { start, next } = line;
  if (/^---[ \t]*$/.test(line.text) && start === 0) return { start, next, repairs: [] };
  if (ownKey.test(line.text) && hasExactClosing(text, next)) {
    const repairs = [...blank, { why: 'no-opening', start, end: start, by: '---\n' } as const];
    return { start, next: start, repairs };
  }
  const below = lineWritten(text, next).text;
  const isOwn = ownKey.test(below);
  const isRule = !fence.test(line.text);
  if (isRule ? !(isOwn && rule.test(line.text)) : !keyLine().test(below)) return undefined;
  return { start, next, repairs: [...blank, ...fenceRepairs(line)], isOwn, isRule };
}

/** A head in another form than YAML, as programs for web pages write it. JSON between lines of hyphens is YAML. */
function otherForm(
  text: string,
  inside: number | undefined,
): { readonly form: 'json' | 'toml'; readonly line: Line } | undefined {
  if (inside !== undefined) {
    const line = lineWritten(text, inside);
    return /^[\w-]+[ \t]*=[ \t]*["'[\d]/.test(line.text) ? { form: 'toml', line } : undefined;
  }
  const line = lineWritten(text, 0);
  if (/^(?:\+\+\+|---[ \t]*toml)[ \t]*$/i.test(line.text)) return { form: 'toml', line };
  const isJson = /^(?:;;;|---[ \t]*json)[ \t]*$/i.test(line.text);
  const isObject = /^\{\s*"/.test(text.slice(line.start, line.start + 200));
  return isJson || isObject ? { form: 'json', line } : undefined;
}

/** Whether only lines of a head stand before a line of three hyphens. */
function hasExactClosing(text: string, from: number): boolean {
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.next)) {
    if (/^---[ \t]*$/.test(line.text)) return true;
    if (!/^(?:[ \t-]|[\p{L}_][\p{L}\d_-]*[ \t]*:)/u.test(line.text)) return false;
  }
  return false;
}

/** The first line that is neither blank nor a comment. */
function lineWritten(text: string, from: number): Line {
  let line = lineAt(text, from);
  while (/^\s*(?:#.*)?$/.test(line.text) && line.next > line.start) line = lineAt(text, line.next);
  return line;
}

function closingOf(text: string, { next, isRule = false }: Opening): Line | undefined {
  for (let line = lineAt(text, next); line.start < text.length; line = lineAt(text, line.next)) {
    if (closing.test(line.text) || (isRule && rule.test(line.text))) return line;
  }
  return undefined;
}

function fenceRepairs({ start, end, text }: Line): readonly Repair[] {
  if (/^(?:---|\.\.\.)[ \t]*$/.test(text)) return [];
  return [{ why: 'fence', start, end, by: '---' }];
}

/** Where lines end with CR alone, those outside the head are changed with those in it. */
function lineEndRepairs(text: string, from: number, end: Line): readonly Repair[] {
  const isOld = text[end.next - 1] === '\r' || text[from - 1] === '\r';
  if (!isOld) return [];
  return [...text.matchAll(/\r(?!\n)/g)]
    .filter(({ index }) => index < from || index >= end.start)
    .map(({ index }) => ({ why: 'line-end', start: index, end: index + 1, by: '\n' }));
}
