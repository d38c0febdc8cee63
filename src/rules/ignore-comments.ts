/** A comment that asks for the findings of one rule in one place to be passed over. */
export interface IgnoreComment {
  /** Offsets of the comment. */
  readonly start: number;
  readonly end: number;
  /** Code or name of the rule, as written; empty where the comment can't be understood. */
  readonly rule: string;
  /** The last day, as written; empty where there is none. */
  readonly until: string;
  readonly reason: string;
  /** Offsets of the line that it speaks of: its own, or the next with something on it. */
  readonly covers: { readonly start: number; readonly end: number };
}

const inYaml = /(?<=^|[ \t])#[ \t]*otpath-ignore(?![\w-])([^\r\n]*)/gm;
/** How a comment stands in a text in Markdown. */
export const ignoreCommentInMarkdown = /<!--[ \t]*otpath-ignore(?![\w-])([^\r\n]*?)-->/g;
const parts = /^([A-Za-z0-9-]+)(?:[ \t]+until[ \t]+([^ \t:]+))?[ \t]*(?::[ \t]*(.*))?$/;

/**
 * Finds `# otpath-ignore OT303 until 2027-01-01: reason` above the body, and
 * `<!-- otpath-ignore OT509: reason -->` in it.
 */
export function findIgnoreComments(text: string, bodyStart: number): readonly IgnoreComment[] {
  const found = [
    ...[...text.matchAll(inYaml)].filter(({ index }) => index < bodyStart),
    ...[...text.matchAll(ignoreCommentInMarkdown)].filter(({ index }) => index >= bodyStart),
  ];
  return found.map((match) => {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const [, rule = '', until = '', reason = ''] = parts.exec(match[1]!.trim()) ?? [];
    return {
      start,
      end,
      rule,
      until,
      reason: reason.trim(),
      covers: coveredLine(text, start, end),
    };
  });
}

const isBlank = (line: string): boolean => line.trim() === '';
const isIgnoreComment = (line: string): boolean => /^\s*(?:#|<!--)[ \t]*otpath-ignore/.test(line);

/** A comment behind something speaks of that; one on a line of its own speaks of the next line. */
function coveredLine(text: string, start: number, end: number): IgnoreComment['covers'] {
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const lineEnd = endOfLine(text, end);
  const around = text.slice(lineStart, start) + text.slice(end, lineEnd);
  if (!isBlank(around)) return { start: lineStart, end: lineEnd };
  let next = lineEnd;
  while (next < text.length) {
    const from = next + (text.startsWith('\r\n', next) ? 2 : 1);
    next = endOfLine(text, from);
    const line = text.slice(from, next);
    if (!isBlank(line) && !isIgnoreComment(line)) return { start: from, end: next };
  }
  return { start: lineEnd, end: lineEnd };
}

function endOfLine(text: string, from: number): number {
  const found = text.slice(from).search(/[\r\n]/);
  return found === -1 ? text.length : from + found;
}
