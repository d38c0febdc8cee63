import { anyLineBegins, linesOf } from './markdown-lines.ts';

/** `## Feelings`, of any level, with or without closing signs. */
const withSigns = /^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
/** What makes a heading of the line above it. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** What can't be the text above such a line: items of lists, quotations, code, tables. */
const noParagraph = /^(?: {4}|\t| {0,3}(?:>|\||[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)))/;

interface Scanned {
  readonly headings: readonly string[];
  /** The lines that make no heading. */
  readonly others: readonly string[];
}

function scan(markdown: string): Scanned {
  const headings: string[] = [];
  const others: string[] = [];
  let above = '';
  for (const { text: line, isVerbatim } of linesOf(markdown)) {
    const heading = isVerbatim ? undefined : withSigns.exec(line);
    const isUnderline = !isVerbatim && above.trim() !== '' && underline.test(line);
    if (heading) headings.push(heading[1] ?? '');
    else if (isUnderline) {
      headings.push(above.trim());
      others.pop();
    } else others.push(line);
    above = isVerbatim || heading || isUnderline || noParagraph.test(line) ? '' : line;
  }
  return { headings, others };
}

/** The headings of a Markdown text, as written. What stands in code fences and comments is none. */
export const headingsOf = (markdown: string): readonly string[] => scan(markdown).headings;

/** A Markdown text without its headings. */
export const withoutHeadings = (markdown: string): string =>
  anyLineBegins(markdown, '#=-') ? scan(markdown).others.join('\n') : markdown;
