/** `## Feelings`, of any level, with or without closing signs. */
const withSigns = /^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
/** What makes a heading of the line above it. */
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})(.*)$/;

/** The headings of a Markdown text, as written. What stands in code fences is code. */
export function headingsOf(markdown: string): readonly string[] {
  const headings: string[] = [];
  let open: string | undefined;
  let above = '';
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const [, signs, after = ''] = fence.exec(line) ?? [];
    if (open !== undefined) {
      if (signs?.startsWith(open) && after.trim() === '') open = undefined;
      continue;
    }
    if (signs) {
      open = signs;
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
