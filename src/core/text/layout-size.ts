import type { LayoutLimits } from '../model/limits.ts';
import { linesOf } from './markdown-lines.ts';
import { tablesOf } from './markdown-tables.ts';

/** What of a text is too much to be laid out, and how much there is of it. */
export interface TooMuch {
  readonly of: keyof LayoutLimits;
  readonly found: number;
}

/** What keeps reports and packs from laying out a text; undefined where nothing does. */
export function tooMuchToLayOut(markdown: string, most: LayoutLimits): TooMuch | undefined {
  const over = (of: keyof LayoutLimits, found: number): TooMuch | undefined =>
    found > most[of] ? { of, found } : undefined;
  return (
    over('letters', markdown.length) ??
    (mayHaveCells(markdown, most.tableCells) ? over('tableCells', cellsIn(markdown)) : undefined) ??
    (markdown.length > 2 * most.listItems ? over('listItems', itemsIn(markdown)) : undefined)
  );
}

/** No table has more columns than a text has bars, nor more rows than it has lines: most texts have few of both. */
const mayHaveCells = (markdown: string, most: number): boolean =>
  markdown.includes('|') &&
  (countOf(markdown, '|') + 1) * (countOf(markdown, '\n') + countOf(markdown, '\r')) > most;

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** Every row has as many cells as the head, whatever is written in it. */
const cellsIn = (markdown: string): number =>
  tablesOf(markdown).reduce((sum, { head, rows }) => sum + head.length * (rows.length + 1), 0);

const item = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

function itemsIn(markdown: string): number {
  let count = 0;
  for (const { text, isVerbatim } of linesOf(markdown))
    if (!isVerbatim && item.test(text)) count += 1;
  return count;
}
