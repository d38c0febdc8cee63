import { fold, foldText } from './normalise-text.ts';

/** A longer entry is no name. Each letter of it would cost time in every text. */
export const longestName = 100;

/** Letters that may come next. A space stands for what parts two words, a comma for a family name put first. */
interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}
const emptyNode = (): Node => ({ next: new Map(), isEnd: false });

interface Place {
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+/gu;
const sign = /[\p{L}\p{N}]/u;
/** Between two words of a name in one cell of a table, or in the name of a file. */
const between = /[\s_.'\p{Pd}$^=~+"“”]{1,10}/uy;
/** Between two words of a name in two cells, or with a comma. */
const apart = /[\s_.'\p{Pd}]{0,4}[,;|][\s_.'\p{Pd}]{0,4}|\t/uy;

/**
 * Names in a form in which a text is searched for all of them at once, whatever their number. They are found
 * whole, whatever the capital letters and accents, also joined (`DilysDemo`) or the family name first.
 */
export class NameIndex {
  readonly #root = emptyNode();

  constructor(names: readonly string[]) {
    for (const name of names) {
      if (!holdsName(name) || name.length > longestName) continue;
      for (const form of formsOf(wordsOf(name))) this.#add(form);
    }
  }

  get isEmpty(): boolean {
    return this.#root.next.size === 0;
  }

  /** Where names are, in the order of the text. Of several that begin together it is the longest. */
  *find(text: string): Generator<Place> {
    const { folded, offsetOf } = foldText(text);
    const search = new Search(folded, (index) => text[offsetOf(index)] ?? '');
    let done = 0;
    for (const { 0: piece, index } of folded.matchAll(word)) {
      const end = index + piece.length;
      for (let at = index; at < end; at += 1) {
        if (at < done || !this.#root.next.has(folded[at]!)) continue;
        if (at > index && !search.isInnerBorder(at)) continue;
        const found = search.longest(this.#root, at, at);
        if (found === -1) continue;
        done = found;
        yield { start: offsetOf(at), end: offsetOf(found) };
      }
    }
  }

  #add(form: string): void {
    let node = this.#root;
    for (const letter of form) {
      let child = node.next.get(letter);
      if (!child) node.next.set(letter, (child = emptyNode()));
      node = child;
    }
    node.isEnd = true;
  }
}

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}'\p{Pd}]+/u)
    .map((one) => one.replace(/^['\p{Pd}]+|['\p{Pd}]+$/gu, ''))
    .filter((one) => one !== '');

/** Whether an entry can be looked for. One letter alone would be found everywhere. */
export const holdsName = (entry: string): boolean => wordsOf(entry).join('').length > 1;

/** The forms of a name: as it is, and with its last words first. Hyphens and apostrophes may be left out. */
function formsOf(words: readonly string[]): readonly string[] {
  const splits = words.length > 6 ? [] : words.slice(1).map((_, index) => index + 1);
  const orders = [
    words.join(' '),
    ...splits.map((at) => `${words.slice(at).join(' ')},${words.slice(0, at).join(' ')}`),
  ];
  return orders.flatMap(withAndWithoutJoints);
}

function withAndWithoutJoints(form: string): readonly string[] {
  const parts = form.split(/['\p{Pd}]+/u);
  const all = [parts.join(' '), parts.join('')];
  return parts.length === 1 ? [form] : all;
}

/** One text that is searched. */
class Search {
  readonly #folded: string;
  readonly #asWritten: (index: number) => string;

  constructor(folded: string, asWritten: (index: number) => string) {
    this.#folded = folded;
    this.#asWritten = asWritten;
  }

  /** Whether a word begins inside another: at a capital letter, or between letters and figures. */
  isInnerBorder(at: number): boolean {
    const [before, here] = [this.#asWritten(at - 1), this.#asWritten(at)];
    return (
      (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(here)) ||
      /\p{N}/u.test(before) !== /\p{N}/u.test(here)
    );
  }

  /** The end of the longest name that goes on from a node at an offset; -1 where there is none. */
  longest(from: Node, start: number, begin: number): number {
    let node = from;
    let found = -1;
    for (let at = begin; ; at += 1) {
      const isInWord = at < this.#folded.length && sign.test(this.#folded[at]!);
      if (at > begin && (!isInWord || this.isInnerBorder(at))) {
        if (node.isEnd) found = Math.max(found, at);
        found = Math.max(found, this.#beyond(node, start, at));
      }
      const next = isInWord ? node.next.get(this.#folded[at]!) : undefined;
      if (!next) return found;
      node = next;
    }
  }

  /** What is found behind the end of a word. */
  #beyond(node: Node, start: number, at: number): number {
    const direct = node.next.get(' ');
    const turned = node.next.get(',');
    if (!direct && !turned) return -1;
    const gap = endOf(between, this.#folded, at);
    const comma = endOf(apart, this.#folded, at);
    let found = -1;
    if (direct && this.isInnerBorder(at)) found = this.longest(direct, start, at);
    if (direct && gap > at) found = Math.max(found, this.longest(direct, start, gap));
    for (const index of [gap, comma]) {
      // "Dilys, demo the chair" is about nobody, and "the demo Dilys gave" neither.
      if (index <= at || !this.#isCapital(start) || !this.#isCapital(index)) continue;
      if (turned) found = Math.max(found, this.longest(turned, start, index));
      if (direct && index === comma) found = Math.max(found, this.longest(direct, start, index));
    }
    return found;
  }

  #isCapital(index: number): boolean {
    return /\p{Lu}/u.test(this.#asWritten(index));
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const known = new WeakMap<readonly string[], NameIndex>();

/** The index of a list of names, made once for each list. */
export function indexOf(names: readonly string[]): NameIndex {
  let index = known.get(names);
  if (!index) known.set(names, (index = new NameIndex(names)));
  return index;
}
