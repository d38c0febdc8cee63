import { readLines } from './markdown-lines.ts';

/** `## Feelings`, of any level, with or without closing signs. */
const withSigns = /^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
/** What makes a heading of the line above it. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** The headings of a Markdown text, as written. What stands in code fences and comments is none. */
export function headingsOf(markdown: string): readonly string[] {
  const headings: string[] = [];
  let above = '';
  for (const { text: line, isVerbatim } of readLines(markdown).lines) {
    if (isVerbatim) {
      above = '';
      continue;
    }
    const heading = withSigns.exec(line);
    if (heading) headings.push(heading[1] ?? '');
    else if (underline.test(line) && above.trim() !== '') headings.push(above.trim());
    above = heading || underline.test(line) ? '' : line;
  }
  return headings;
}
