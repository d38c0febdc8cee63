/** One line of a Markdown text. */
export interface MarkdownLine {
  readonly text: string;
  /** Offset of its first letter. */
  readonly start: number;
  /** What ends it: LF, CRLF or CR; empty on the last line. */
  readonly ending: string;
  /** Part of a code fence or of a comment, its marks included: nothing in it is a heading or a table. */
  readonly isVerbatim: boolean;
}

const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})(.*)$/;
const commentStart = /^ {0,3}<!--/;
const commentEnd = '-->';

/**
 * The lines of a Markdown text one by one, since a large text can have millions; ends with the line that would
 * close what is still open.
 */
export function* linesOf(markdown: string): Generator<MarkdownLine, string | undefined> {
  /** What ends the fence or the comment that one is in. */
  let closing: string | undefined;
  for (const { 1: text = '', 2: ending = '', index } of markdown.matchAll(
    /([^\r\n]*)(\r\n|\r|\n|$)/g,
  )) {
    const wasOpen = closing !== undefined;
    closing = wasOpen ? stillOpen(text, closing!) : openedBy(text);
    const isVerbatim = wasOpen || closing !== undefined || commentStart.test(text);
    yield { text, start: index, ending, isVerbatim };
    if (ending === '') break;
  }
  return closing;
}

/** Whether a line begins with one of some signs, behind spaces or tabs. Most texts need no closer look then. */
export function anyLineBegins(markdown: string, signs: string): boolean {
  if (markdown.includes('\r')) return true;
  for (let start = 0; ;) {
    let at = start;
    while (markdown[at] === ' ' || markdown[at] === '\t') at += 1;
    if (at < markdown.length && signs.includes(markdown[at]!)) return true;
    start = markdown.indexOf('\n', at) + 1;
    if (start === 0) return false;
  }
}

/** All lines of a Markdown text, with the line that would close what is still open at its end. */
export function readLines(markdown: string): {
  readonly lines: readonly MarkdownLine[];
  readonly closing: string | undefined;
} {
  const lines: MarkdownLine[] = [];
  const rest = linesOf(markdown);
  for (;;) {
    const { done, value } = rest.next();
    if (done === true) return { lines, closing: value };
    lines.push(value);
  }
}

function openedBy(line: string): string | undefined {
  if (commentStart.test(line)) return line.includes(commentEnd) ? undefined : commentEnd;
  return fence.exec(line)?.[1];
}

function stillOpen(line: string, closing: string): string | undefined {
  if (closing === commentEnd) return line.includes(commentEnd) ? undefined : closing;
  const [, signs, after = ''] = fence.exec(line) ?? [];
  return signs?.startsWith(closing) && after.trim() === '' ? undefined : closing;
}
