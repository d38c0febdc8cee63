/** A comment that asks for the findings of one rule in one place to be ignored. */
export interface IgnoreComment {
  /** Offsets of the comment. */
  readonly start: number;
  readonly end: number;
  /** Code or name of the rule, as written; empty where the comment can't be understood. */
  readonly rule: string;
  /** The last day, as written; empty where there is none. */
  readonly until: string;
  readonly reason: string;
  /** It names more than one rule, and so none. */
  readonly namesSeveral: boolean;
  /** Offsets of the line that it speaks of: its own, or the next with something on it. */
  readonly covers: { readonly start: number; readonly end: number };
}

const inYaml = /(?<=^|[ \t])#[ \t]*otpath-ignore(?![\w-])([^\r\n]*)/gm;
const opening = /<!--[ \t]*otpath-ignore(?![\w-])/g;
const parts = /^([A-Za-z0-9-]+)(?:[ \t]+until[ \t]+([^ \t:]+))?[ \t]*(?::[ \t]*(.*))?$/;

const several =
  /^[A-Za-z0-9-]+(?:(?:[ \t]*[,;&+/][ \t]*|[ \t]+(?:(?:and|a|ac|or|neu)[ \t]+)?)OT\d{3}\b|[ \t]*[,;&+/][ \t]*[a-z]+(?:-[a-z]+)+)/i;

/** A comment as it was found, with the words after `otpath-ignore`. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Finds `# otpath-ignore OT303 until 2027-01-01: reason` above the body, and
 * `<!-- otpath-ignore OT509: reason -->` in it.
 */
export function findIgnoreComments(text: string, bodyStart: number): readonly IgnoreComment[] {
  const found = [
    ...[...text.matchAll(inYaml)]
      .filter(({ index }) => index < bodyStart)
      .map(({ 0: whole, 1: words = '', index }) => ({
        start: index,
        end: index + whole.trimEnd().length,
        words,
      })),
    ...[...commentsInMarkdown(text)].filter(({ start }) => start >= bodyStart),
  ];
  if (found.length === 0) return [];
  const coveredBy = coverage(text);
  return found.map(({ start, end, words }) => {
    const [, rule = '', until = '', reason = ''] = parts.exec(words.trim()) ?? [];
    const covers = coveredBy(start, end);
    const namesSeveral = rule === '' && several.test(words.trim());
    return { start, end, rule, until, reason: reason.trim(), namesSeveral, covers };
  });
}

/** Comments in a text in Markdown. One that does not end on its own line is none. */
function* commentsInMarkdown(text: string): Generator<Found> {
  // The next end is kept from one comment to another, so that no part of the text is searched twice.
  let close = -1;
  let lineEnd = -1;
  let done = 0;
  for (const { 0: open, index } of text.matchAll(opening)) {
    const from = index + open.length;
    if (index < done) continue;
    if (close < from) close = text.indexOf('-->', from);
    if (close === -1) return;
    if (lineEnd < from) lineEnd = endOfLine(text, from);
    if (close + 3 > lineEnd) continue;
    done = close + 3;
    yield { start: index, end: done, words: text.slice(from, close) };
  }
}

/** A text in Markdown without the comments to otpath. */
export function withoutIgnoreComments(text: string): string {
  const kept: string[] = [];
  let done = 0;
  for (const { start, end } of commentsInMarkdown(text)) {
    kept.push(text.slice(done, start));
    done = end;
  }
  return kept.join('') + text.slice(done);
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Offset of the first sign that is no space, and behind the last one; of a blank line both are its end. */
  readonly first: number;
  readonly last: number;
  /** Whether a comment that stands alone above it speaks of this line. */
  readonly isCovered: boolean;
}

const lineBreak = /\r\n?|\n/g;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number): void => {
    const written = text.slice(start, end);
    const trimmed = written.trim();
    const first = trimmed === '' ? end : start + written.indexOf(trimmed);
    const isComment = /^(?:#|<!--)[ \t]*otpath-ignore/.test(trimmed);
    const isCovered = trimmed !== '' && !isComment;
    lines.push({ start, end, first, last: first + trimmed.length, isCovered });
  };
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(lineBreak)) {
    add(start, index);
    start = index + sign.length;
  }
  add(start, text.length);
  return lines;
}

/** A comment behind something speaks of that; one on a line of its own speaks of the next line. */
function coverage(text: string): (start: number, end: number) => IgnoreComment['covers'] {
  const lines = linesOf(text);
  const next = new Array<Line | undefined>(lines.length);
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    next[at] = lines[at + 1]!.isCovered ? lines[at + 1] : next[at + 1];
  }
  // Comments come in the order of the text.
  let at = 0;
  return (start, end) => {
    while (at < lines.length - 1 && lines[at + 1]!.start <= start) at += 1;
    const line = lines[at]!;
    const isAlone = line.first >= start && line.last <= end;
    const covered = isAlone ? next[at] : line;
    return covered
      ? { start: covered.start, end: covered.end }
      : { start: line.end, end: line.end };
  };
}

function endOfLine(text: string, from: number): number {
  const found = text.slice(from).search(/[\r\n]/);
  return found === -1 ? text.length : from + found;
}
