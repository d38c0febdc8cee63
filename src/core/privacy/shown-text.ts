/** A text as a reader sees it, and the way back to where it is written. */
export interface ShownText {
  readonly text: string;
  /** The offset, in the text as written, at which the character at an offset begins. */
  readonly startOf: (index: number) => number;
  /** The offset, in the text as written, at which the character before an offset ends. */
  readonly endOf: (index: number) => number;
}

/** Between a text and what is read beside it. No name, number or address can reach across. */
const border = '\n.\u0001;\n';

/** Builds a text from pieces of another and from signs in their place. */
export class ShownWriter {
  readonly #source: string;
  readonly #pieces: string[] = [];
  /** Of each piece where it begins here and there, and where it ends there if it is not as written. */
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The last character; empty at the beginning. */
  get last(): string {
    return this.#pieces.at(-1)?.at(-1) ?? '';
  }

  get isAtLineStart(): boolean {
    return this.#length === 0 || this.last === '\n';
  }

  /** Adds what is written between two offsets. */
  copy(from: number, to: number): void {
    if (to > from) this.#add(this.#source.slice(from, to), from, -1);
  }

  /** Adds a text in the place of what is written between two offsets. */
  replace(text: string, from: number, to: number): void {
    if (text !== '') this.#add(text, from, to);
  }

  beginAside(): void {
    this.#add(border, this.#source.length, this.#source.length);
  }

  written(): ShownText {
    return {
      text: this.#pieces.join(''),
      startOf: (index) => this.#place(index).start,
      endOf: (index) => (index === 0 ? 0 : this.#place(index - 1).end),
    };
  }

  #add(text: string, from: number, to: number): void {
    this.#pieces.push(text);
    this.#at.push(this.#length);
    this.#from.push(from);
    this.#to.push(to);
    this.#length += text.length;
  }

  #place(index: number): { readonly start: number; readonly end: number } {
    let [low, high] = [0, this.#at.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#at[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    const [at = 0, from = 0, to = -1] = [this.#at[low], this.#from[low], this.#to[low]];
    if (to !== -1) return { start: from, end: to };
    return { start: from + index - at, end: from + index - at + 1 };
  }
}
