import { safeFileName } from '../../text/file-name.ts';
import type { NotCopied, NotesPicture } from '../../model/notes.ts';

const mostFiles = 60;

/**
 * Looks for a file that notes name: its path where it can be copied, else why not. Undefined where it is no file that
 * is to be copied, such as other notes.
 */
export type FindBesideNotes = (
  path: string,
  isPicture: boolean,
) => { readonly path: string } | NotCopied['why'] | undefined;

/** The pictures and files that notes name, as far as they are found beside them. */
export class NotesFiles {
  readonly pictures: NotesPicture[] = [];
  readonly notCopied: NotCopied[] = [];
  readonly #find: FindBesideNotes;
  readonly #known = new Map<string, string>();

  constructor(find: FindBesideNotes) {
    this.#find = find;
  }

  /** The address that the text has from now on; undefined where it keeps its own. */
  readonly resolve = (written: string, isPicture: boolean, alt: string): string | undefined => {
    const address = written.trim();
    const found = this.#fileAt(address, isPicture);
    if (found === undefined) return undefined;
    if (typeof found === 'string') {
      if (!this.notCopied.some((one) => one.address === address)) {
        this.notCopied.push({ address, why: found });
      }
      return undefined;
    }
    const needsAlt = isPicture && alt.trim() === '';
    const key = `${found.path}\n${String(needsAlt)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const name = safeFileName(found.path.replace(/^.*[/\\]/, ''));
    const url = this.add({ name, source: { file: found.path }, needsAlt });
    this.#known.set(key, url);
    return url;
  };

  /** Adds a picture that a page holds itself. */
  add(picture: NotesPicture): string {
    this.pictures.push(picture);
    return `otpath-picture:${String(this.pictures.length)}`;
  }

  #fileAt(address: string, isPicture: boolean): ReturnType<FindBesideNotes> {
    if (/^(?:https?:)?\/\//i.test(address)) return isPicture ? 'web' : undefined;
    // Windows' drives are one letter; other letters before a colon are no file.
    if (/^[a-z][a-z\d+.-]+:/i.test(address)) return /^file:/i.test(address) ? 'outside' : undefined;
    if (address === '' || /^[#?]/.test(address)) return undefined;
    const found = this.#find(address.split(/[?#]/)[0] ?? '', isPicture);
    return typeof found === 'object' && this.pictures.length >= mostFiles ? 'not-shown' : found;
  }
}
