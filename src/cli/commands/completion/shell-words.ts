/** A line up to the cursor: its whole words, and the one that the cursor is in. */
export interface LineWords {
  readonly words: readonly string[];
  readonly current: string;
}

/** Splits a line as bash does: spaces between words, quotation marks around them, a backslash before one sign. */
export function wordsOfLine(line: string): LineWords {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index]!;
    const next = line[index + 1];
    const escapes = quote === '' || (quote === '"' && /["\\$`]/.test(next ?? ''));
    if (sign === '\\' && quote !== "'" && escapes) {
      word = (word ?? '') + (next ?? '');
      index += 1;
    } else if (sign === quote) {
      quote = '';
    } else if (quote === '' && (sign === '"' || sign === "'")) {
      quote = sign;
      word ??= '';
    } else if (quote === '' && /\s/.test(sign)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + sign;
    }
  }
  return { words, current: word ?? '' };
}
