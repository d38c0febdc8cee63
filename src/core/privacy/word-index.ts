interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

const letter = /[\p{L}\p{N}]/u;

/**
 * Pieces of text that are looked for exactly as they are, all of them at once: a pattern of thousands of
 * alternatives would take its time again for each of them. Those of letters only are found as whole words,
 * since "Ann" is no part of "Annual".
 */
export class WordIndex {
  readonly #root: Node = { next: new Map(), isEnd: false };

  constructor(words: Iterable<string>) {
    for (const word of words) if (word.trim() !== '') this.#add(word);
  }

  /** Where they are, in the order of the text. Of several that begin together it is the longest. */
  find(text: string): readonly { readonly start: number; readonly end: number }[] {
    const found: { readonly start: number; readonly end: number }[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const end = this.#endOf(text, start);
      if (end === -1) continue;
      found.push({ start, end });
      start = end - 1;
    }
    return found;
  }

  #add(word: string): void {
    let node = this.#root;
    for (const sign of word.split('')) {
      let child = node.next.get(sign);
      if (!child) node.next.set(sign, (child = { next: new Map(), isEnd: false }));
      node = child;
    }
    node.isEnd = true;
  }

  #endOf(text: string, start: number): number {
    let node: Node | undefined = this.#root;
    let end = -1;
    for (let at = start; at < text.length; at += 1) {
      node = node.next.get(text[at]!);
      if (!node) break;
      if (node.isEnd && isApart(text, start, at + 1)) end = at + 1;
    }
    return end;
  }
}

function isApart(text: string, start: number, end: number): boolean {
  if (/\d|@/.test(text.slice(start, end))) return true;
  return !letter.test(text[start - 1] ?? '') && !letter.test(text[end] ?? '');
}
