import type { AttachmentContent, UnreadPart } from '../../model/attachment-content.ts';
import { Unread } from '../inside.ts';

/** What one attachment may hold, whatever it says of itself. Sizes in bytes, or in UTF-16 units of text. */
const most = {
  text: 20 * 1024 * 1024,
  markup: 20 * 1024 * 1024,
  unpacked: 200 * 1024 * 1024,
  parts: 2000,
  /** How deep a file may lie in another: a letter in an e-mail in a zip in a zip. */
  depth: 5,
  /** Parts that are named as unread; of more only the number is kept. */
  unreadParts: 20,
};

/** Gathers what is in one attachment, from all of its parts, and stops where there is too much. */
export class Collected {
  readonly #texts: string[] = [];
  readonly #people = new Set<string>();
  readonly #unreadParts: UnreadPart[] = [];
  readonly #pagesWithoutText: number[] = [];
  readonly #left = {
    text: most.text,
    markup: most.markup,
    unpacked: most.unpacked,
    parts: most.parts,
  };
  #unnamed = 0;
  #pictures = 0;
  #hasLocation = false;

  /** Adds a piece of text that stands by itself. */
  text(piece: string): void {
    if (piece === '') return;
    this.#left.text -= piece.length;
    if (this.#left.text < 0) throw new Unread('too-much-inside');
    this.#texts.push(piece);
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
    return this.#left.unpacked;
  }

  /** Counts a part that was unpacked. */
  unpacked(bytes: number): void {
    this.#left.unpacked -= bytes;
    if (this.#left.unpacked < 0) throw new Unread('too-much-inside');
  }

  /** Counts XML before it is read. */
  markup(bytes: number): void {
    this.#left.markup -= bytes;
    if (this.#left.markup < 0) throw new Unread('too-much-inside');
  }

  /** Counts the parts of a file before any is opened. */
  parts(number: number): void {
    this.#left.parts -= number;
    if (this.#left.parts < 0) throw new Unread('too-much-inside');
  }

  content(isPicture: boolean): AttachmentContent {
    const unnamed = this.#unnamed;
    return {
      state: 'read',
      text: this.#texts.join('\n'),
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
}

/** Whether a file that lies this deep in others may still be opened. */
export const isTooDeep = (depth: number): boolean => depth > most.depth;
