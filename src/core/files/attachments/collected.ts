import type { AttachmentTools } from '../../model/attachment-tools.ts';
import type { AttachmentContent, UnreadPart, UnseenText } from '../../model/attachment-content.ts';
import { Unread } from './unread.ts';

/** What one attachment may hold, whatever it says of itself. Sizes in bytes, or in UTF-16 units of text. */
const most = {
  text: 10 * 1024 * 1024,
  markup: 20 * 1024 * 1024,
  unpacked: 200 * 1024 * 1024,
  parts: 2000,
  /** How deep a file may lie in another: a letter in an e-mail in a zip in a zip. */
  depth: 5,
  /** Parts that are named as unread; of more only the number is kept. */
  unreadParts: 20,
  /** Parts of the text that nobody sees; of more nothing is said. */
  unseen: 10_000,
};

/** The same for all attachments of a portfolio. Thousands of small files can each hold as much as one may. */
const mostTogether: Readonly<Record<Shared, number>> = {
  text: 200 * 1024 * 1024,
  markup: 1024 * 1024 * 1024,
  unpacked: 4 * 1024 * 1024 * 1024,
  /** In milliseconds, for PDF documents. */
  time: 5 * 60 * 1000,
};
type Shared = 'text' | 'markup' | 'unpacked' | 'time';

/** What the attachments of a portfolio may still hold together. */
export class Together {
  readonly #left: Record<Shared, number>;

  constructor(most: Partial<Readonly<Record<Shared, number>>> = {}) {
    this.#left = { ...mostTogether, ...most };
  }

  take(kind: Shared, amount: number): void {
    this.#left[kind] -= amount;
    if (this.#left[kind] < 0) throw new Unread('too-much-together');
  }

  left(kind: Shared): number {
    return Math.max(0, this.#left[kind]);
  }
}

/** In bytes that were unpacked: what earlier parts have left behind is freed this often. */
const untidy = 32 * 1024 * 1024;

/** Gathers what is in one attachment, from all of its parts, and stops where there is too much. */
export class Collected {
  readonly #texts: string[] = [];
  readonly #unseen: UnseenText[] = [];
  readonly #people = new Set<string>();
  readonly #unreadParts: UnreadPart[] = [];
  readonly #pagesWithoutText: number[] = [];
  readonly #left = {
    text: most.text,
    markup: most.markup,
    unpacked: most.unpacked,
    parts: most.parts,
  };
  readonly tools: AttachmentTools;
  readonly together: Together;
  /** Of the texts, with the ends of lines between them. */
  #length = 0;
  #unnamed = 0;
  #untidied = 0;
  #pictures = 0;
  #hasLocation = false;

  constructor(tools: AttachmentTools, together = new Together()) {
    this.tools = tools;
    this.together = together;
  }

  /** What is gathered by itself, to be compared with this. */
  beside(): Collected {
    return new Collected(this.tools);
  }

  /** Adds a piece of text that stands by itself, and says which parts of it nobody sees. */
  text(piece: string, unseen: readonly UnseenText[] = []): void {
    if (piece === '') return;
    this.#left.text -= piece.length;
    if (this.#left.text < 0) throw new Unread('too-much-inside');
    for (const { where, start, end } of unseen) {
      if (this.#unseen.length === most.unseen) break;
      this.#unseen.push({ where, start: this.#length + start, end: this.#length + end });
    }
    this.#texts.push(piece);
    this.#length += piece.length + 1;
  }

  /** Adds somebody whom properties name. The name is text, too: it may be on a list of names to watch for. */
  person(name: unknown): void {
    if (typeof name !== 'string' || name.trim() === '') return;
    const written = name.trim().slice(0, 500);
    if (this.#people.has(written)) return;
    this.#people.add(written);
    this.text(written);
  }

  picture(): void {
    this.#pictures += 1;
  }

  location(): void {
    this.#hasLocation = true;
  }

  pageWithoutText(number: number): void {
    this.#pagesWithoutText.push(number);
  }

  unreadPart(part: UnreadPart): void {
    if (this.#unreadParts.length < most.unreadParts) this.#unreadParts.push(part);
    else this.#unnamed += 1;
  }

  /** How many bytes the next part may still unpack to. */
  get room(): number {
    return Math.min(this.#left.unpacked, this.together.left('unpacked'));
  }

  /** Counts a part that was unpacked. */
  unpacked(bytes: number): void {
    this.#left.unpacked -= bytes;
    if (this.#left.unpacked < 0) throw new Unread('too-much-inside');
    this.together.take('unpacked', bytes);
    this.#untidied += bytes;
    if (this.#untidied < untidy) return;
    this.tools.tidy();
    this.#untidied = 0;
  }

  /** Counts XML before it is read. */
  markup(bytes: number): void {
    this.#left.markup -= bytes;
    if (this.#left.markup < 0) throw new Unread('too-much-inside');
    this.together.take('markup', bytes);
  }

  /** Counts the parts of a file before any is opened. */
  parts(number: number): void {
    this.#left.parts -= number;
    if (this.#left.parts < 0) throw new Unread('too-much-inside');
  }

  content(isPicture: boolean): AttachmentContent {
    const unnamed = this.#unnamed;
    const packed = this.#pack();
    return {
      state: 'read',
      get text() {
        return packed();
      },
      ...(this.#unseen.length > 0 ? { unseen: this.#unseen } : {}),
      people: [...this.#people],
      hasLocation: this.#hasLocation,
      ...(isPicture ? { isPicture } : {}),
      ...(this.#pictures > 0 ? { pictures: this.#pictures } : {}),
      ...(this.#pagesWithoutText.length > 0 ? { pagesWithoutText: this.#pagesWithoutText } : {}),
      ...(this.#unreadParts.length > 0
        ? { unreadParts: this.#unreadParts, ...(unnamed > 0 ? { moreUnreadParts: unnamed } : {}) }
        : {}),
    };
  }

  #pack(): () => string {
    // Half of a sign that needs two is no text, and can't be kept as bytes.
    const text = this.#texts.join('\n').replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
    this.together.take('text', text.length);
    return this.tools.keepText(text);
  }
}

/** Whether the limits of one attachment, or of all, leave no room for another part. */
export const isTooMuch = ({ reason }: Unread): boolean =>
  reason === 'too-much-inside' || reason === 'too-much-together';

/** Whether a file that lies this deep in others may still be opened. */
export const isTooDeep = (depth: number): boolean => depth > most.depth;
