import type { Evidence } from '../model/portfolio.ts';
import type { Words } from '../words/index.ts';
import { documentContent } from './html.ts';
import { practitionerMarkdown } from './practitioner-markdown.ts';

/**
 * The text of evidence as the inside of a page, under a heading of the second level, as reports show it. Files
 * that it names keep their names, and no link leads to them. Empty where there is no text.
 */
export function evidenceContent(
  { body }: Pick<Evidence, 'body'>,
  words: Words,
  guidedHeadings: ReadonlySet<string>,
): string {
  const markdown = practitionerMarkdown(body.text, {
    below: 2,
    resolve: (address) => ({ kind: 'attachment', name: address }),
    guidedHeadings,
  });
  return markdown === '' ? '' : documentContent({ markdown, words }).html;
}
