import type { Fix } from '../model/finding.ts';
import type { Span } from '../model/place.ts';

/** A fix that puts what was probably meant in the place of a word; a person has to agree. */
export function fixOfWord(
  meant: string | undefined,
  word: string,
  at: Span,
  /** The whole of what may stand at the place, where that is more than the word: `framework:word`. */
  whole = word,
): Fix | undefined {
  const place = meant === undefined ? undefined : placeOfWord(at, word, whole);
  return place && { certain: false, edits: [{ at: place, text: meant! }] };
}

/** A fix that puts one word in the place of another, where there is only one right answer. */
export function replaceWord(at: Span, word: string, by: string): Fix | undefined {
  const place = placeOfWord(at, word, word);
  return place && { certain: true, edits: [{ at: place, text: by }] };
}

/** Where a word stands in a place that holds it alone or at its end, plain or in quotes; nowhere if it is written otherwise. */
function placeOfWord({ file, start, end }: Span, word: string, whole: string): Span | undefined {
  const length = end - start;
  for (const quotes of [0, 2]) {
    if (length - quotes !== word.length && length - quotes !== whole.length) continue;
    const last = end - quotes / 2;
    return { file, start: last - word.length, end: last };
  }
  return undefined;
}
