import type { ForeignPlace, ImportRemark } from '../model/exchange.ts';
import { fileSlugOf } from '../text/file-name.ts';

const longest = { item: 100, group: 48 };

/** Gives ids that otpath can read, each once, and remarks on those that had to be changed. */
export class NewIds {
  readonly #taken = new Set<string>();
  readonly #remarks: ImportRemark[];

  constructor(remarks: ImportRemark[]) {
    this.#remarks = remarks;
  }

  /**
   * The id of something that the file calls `written`, or that has this text where it has no id. Capital letters
   * do not tell two ids apart: Moodle and Mahara take both for one.
   */
  give(
    written: string | undefined,
    text: string,
    place?: ForeignPlace,
    size: keyof typeof longest = 'item',
  ): string {
    const wanted = idFrom(written ?? '', longest[size]);
    const base = wanted === '' ? idFrom(fileSlugOf(text, 40), longest[size]) || 'item' : wanted;
    const id = this.#unused(base, longest[size]);
    if (written === undefined || written.trim() === '') {
      this.#remarks.push({ kind: 'missing-id', became: id, place });
    } else if (id !== base) {
      this.#remarks.push({ kind: 'duplicate-id', id: written, became: id, place });
    } else if (id !== written.trim()) {
      this.#remarks.push({ kind: 'renamed-id', id: written, became: id, place });
    }
    return id;
  }

  /** An id for something that the file does not have. */
  make(text: string, fallback: string): string {
    return this.#unused(idFrom(fileSlugOf(text, 40), longest.group) || fallback, longest.group);
  }

  #unused(base: string, most: number): string {
    let id = base;
    for (let number = 2; this.#taken.has(id.toLowerCase()); number += 1) {
      const end = `-${String(number)}`;
      id = `${base.slice(0, most - end.length)}${end}`;
    }
    this.#taken.add(id.toLowerCase());
    return id;
  }
}

/** An id as otpath has them, from one that has other signs in it or looks like a number; empty where nothing is left. */
export function idFrom(written: string, most = longest.item): string {
  const plain = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');
  if (plain === '') return '';
  return (/^[A-Za-z]/.test(plain) ? plain : `id-${plain}`).slice(0, most).replace(/[-._]+$/, '');
}
