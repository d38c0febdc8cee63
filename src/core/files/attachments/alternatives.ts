import type { UnseenText } from '../../model/attachment-content.ts';
import type { Collected } from './collected.ts';

/** Hears pieces of text and names of people. */
export type Listener = Pick<Collected, 'text' | 'person'>;

interface Alternative {
  readonly said: Set<string>;
  state: 'none' | 'first' | 'again';
  /** What the first says in the middle of a paragraph. */
  inline: string;
}

/**
 * Office writes some things twice: for programs of today, and again for older ones. What is said again in the
 * same words counts once. What only the second says is heard: a detail may be in it.
 */
export class AlternateContent implements Listener {
  readonly #into: Listener;
  readonly #open: Alternative[] = [];

  constructor(into: Listener) {
    this.#into = into;
  }

  begin(): void {
    this.#open.push({ said: new Set(), state: 'none', inline: '' });
  }

  /** Begins one of them. Gives whether it is the first. */
  next(): boolean {
    const last = this.#open.at(-1)!;
    last.state = last.state === 'none' ? 'first' : 'again';
    return last.state === 'first';
  }

  /** What the first says in the middle of a paragraph; empty where that is nothing. */
  get inline(): string {
    return this.#open.at(-1)?.inline ?? '';
  }

  set inline(text: string) {
    const last = this.#open.at(-1)!;
    last.inline = text.trim();
    last.said.add(last.inline);
  }

  end(): void {
    this.#open.pop();
  }

  text(piece: string, unseen?: readonly UnseenText[]): void {
    if (this.#open.some(({ state, said }) => state === 'again' && said.has(piece))) return;
    for (const { state, said } of this.#open) if (state === 'first') said.add(piece);
    this.#into.text(piece, unseen);
  }

  person(name: unknown): void {
    this.#into.person(name);
  }
}
