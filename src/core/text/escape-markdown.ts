import { cleanText } from './clean.ts';

/**
 * Text from a file as plain Markdown text on one line: nothing in it can start or end a heading, a link, a table
 * cell or a tag. Also used inside tables, where `|` would end a cell.
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .trim()
    .replace(/[\\`*_{}[\]<>|&~^$]/g, '\\$&')
    .replace(/^(?:#{1,6}|[+=-]+|\d{1,9}[.)])(?=\s|$)/, (start) => start.replace(/[^\d]/, '\\$&'))
    .replace(/(?<=\s)#+$/, '\\$&');
}
