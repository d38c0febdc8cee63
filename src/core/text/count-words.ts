import type { Evidence } from '../model/portfolio.ts';
import { withoutHeadings } from './headings.ts';
import { anyLineBegins } from './markdown-lines.ts';

/** A comment of Markdown. One that is not closed before the next begins is text. */
export const commentsIn = /<!--(?:(?!<!--)[^])*?-->/g;
/** A text with a space in the place of each of its comments. */
export const commentsBlanked = (markdown: string): string =>
  markdown.includes('<!--') ? markdown.replace(commentsIn, ' ') : markdown;
const image = /!\[[^[\]]*\]\([^()]*\)/;
const images = new RegExp(image, 'g');
const link = /\[([^[\]]*)\]\([^()]*\)/g;
/** A line that only draws: a rule, the line under a heading, the line under the heads of a table, a fence. */
const drawn = /^(?:[-=*_:|+ \t]+|[ \t]*(?:```|~~~).*)$/;
/** What stands before the text of a line: quotation, heading, item of a list. */
const lead = /^(?:[ \t]*(?:>|(?:#{1,6}|[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/;
/** A sign of Markdown that stands by itself, such as the border of a table. */
const mark = /^(?:[*_`~|\\]+|#+)$/;

/**
 * The words of a Markdown text as a word processor counts them: runs of signs between white space. Marks,
 * comments, pictures and the addresses of links are no words.
 */
export function countWords(markdown: string): number {
  let count = 0;
  for (const line of linesWithWords(markdown)) count += wordsIn(line).length;
  return count;
}

/** Lines that do not only draw, without what nobody counts as a word. */
function* linesWithWords(markdown: string): Generator<string> {
  const text = commentsBlanked(markdown).replace(images, ' ').replace(link, '$1');
  for (const [line] of text.matchAll(/[^\r\n]+/g)) if (!drawn.test(line)) yield line;
}

const wordsIn = (line: string): readonly string[] =>
  (line.replace(lead, '').match(/\S+/g) ?? []).filter((word) => !mark.test(word));

/** The beginning of nearly every text: two words at the beginning of a line. */
const sentence = /^[A-Za-z]+ [A-Za-z]/m;
/** What could make such a line a comment or a heading. */
const mayHide = (markdown: string): boolean =>
  markdown.includes('<!--') ||
  (anyLineBegins(markdown, '=-') && /^[ \t]*[=-]+[ \t]*$/m.test(markdown));

/**
 * Whether a text says anything besides its headings and comments. Below the headings of a template
 * nobody has written yet; a picture says something.
 */
export function hasWords(markdown: string): boolean {
  if (sentence.test(markdown) && !mayHide(markdown)) return true;
  const text = withoutHeadings(commentsBlanked(markdown));
  if (image.test(text)) return true;
  for (const line of linesWithWords(text)) if (wordsIn(line).length > 0) return true;
  return false;
}

/** Whether it has nothing that a panel could read or open. */
export const hasNothingToOpen = ({ attachments, body }: Evidence): boolean =>
  attachments.length === 0 && !hasWords(body.text);
