import type { Loss } from '../../model/notes.ts';

/** Counts what is lost. */
export class Losses {
  readonly #counts = new Map<Loss, number>();

  add(loss: Loss, count = 1): void {
    if (count > 0) this.#counts.set(loss, (this.#counts.get(loss) ?? 0) + count);
  }

  /** Each loss with its number, in the order in which they came. */
  get all(): ReadonlyMap<Loss, number> {
    return this.#counts;
  }
}
