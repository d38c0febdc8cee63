/** A place as editors show it: lines and columns from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds lines in a text. LF, CRLF and CR alone each end a line. */
export class LineIndex {
  readonly #starts: readonly number[];
  /** Where the text of each line ends, before its line ending. */
  readonly #ends: readonly number[];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    const ends: number[] = [];
    for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) {
      ends.push(index);
      starts.push(index + ending.length);
    }
    this.#starts = starts;
    this.#ends = [...ends, text.length];
  }

  placeOf(offset: number): LineColumn {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** The text of a line, without its ending; empty for a line that there is not. */
  lineText(line: number): string {
    return this.#text.slice(this.#starts[line - 1] ?? this.#text.length, this.#ends[line - 1]);
  }
}
