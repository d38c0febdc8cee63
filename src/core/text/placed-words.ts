import { commentsIn } from './count-words.ts';
import { linesOf } from './markdown-lines.ts';

/** The words of a text one after the other, with where each is in it. */
export interface PlacedWords {
  /** In one form: without capitals, and with accents and wide letters written one way. */
  readonly words: readonly string[];
  /** Offsets of the first letter of each, and of what follows its last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** The words that somebody wrote: without headings and comments, in which templates put their questions. */
export function placedWords(markdown: string): PlacedWords {
  const skipped = skippedIn(markdown);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  for (const { 0: found, index } of markdown.matchAll(word)) {
    while (next < skipped.length && skipped[next]![1] <= index) next += 1;
    const gap = skipped[next];
    if (gap && gap[0] <= index) continue;
    words.push(found.normalize('NFKC').toLowerCase());
    starts.push(index);
    ends.push(index + found.length);
  }
  return { words, starts, ends };
}

/** From where to where nothing is compared, in order. */
function skippedIn(markdown: string): readonly (readonly [number, number])[] {
  const skipped: (readonly [number, number])[] = [];
  for (const { 0: comment, index } of markdown.matchAll(commentsIn)) {
    skipped.push([index, index + comment.length]);
  }
  let above: readonly [number, number] | undefined;
  for (const { text, start, isVerbatim } of linesOf(markdown)) {
    const line = [start, start + text.length] as const;
    if (!isVerbatim && heading.test(text)) skipped.push(line);
    else if (!isVerbatim && above && underline.test(text)) skipped.push(above);
    above = isVerbatim || text.trim() === '' ? undefined : line;
  }
  return skipped.sort(([a], [b]) => a - b);
}
