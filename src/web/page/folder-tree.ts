import { defaultLimits } from '../../core/model/limits.ts';
import { isHidden, isPortfolioSource } from '../../core/model/layout.ts';
import type { FileHead, FileSource, FolderEntry, Refusal } from '../../core/model/ports.ts';
import { foldersOf } from './folders-of.ts';
import { sha256Of, sha256OfFile } from './hash.ts';

/** Enough of a file to know its kind. In bytes. */
const headBytes = 1024;

const gone: Refusal = { reason: 'unreadable' };

/** A file of the folder as it was opened, or the bytes of one out of a zip. */
export interface TreeFile {
  readonly path: string;
  readonly file: Blob;
}

/**
 * A folder that somebody chose, with their changes over it. The core wants answers at once and a browser gives
 * none, so what is asked for and not there yet is noted down, fetched, and asked for again.
 */
export class FolderTree {
  #name: string;
  #handle: FileSystemDirectoryHandle | undefined;
  readonly #files: Map<string, Blob>;
  readonly #changed = new Map<string, Uint8Array>();
  readonly #handedOver = new Set<string>();
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #heads = new Map<string, Uint8Array>();
  readonly #hashes = new Map<string, string>();
  readonly #answers = new Map<string, unknown>();
  /** What can't be read, so that nobody tries for ever. */
  readonly #unreadable = new Set<string>();
  readonly #wanted = new Map<string, () => Promise<void>>();
  /** How often something was asked for that was not there yet. */
  #missed = 0;
  #folders: ReadonlyMap<string, ReadonlyMap<string, FolderEntry>> | undefined;

  constructor(name: string, files: readonly TreeFile[], handle?: FileSystemDirectoryHandle) {
    this.#name = name;
    this.#handle = handle;
    this.#files = new Map(files.map(({ path, file }) => [path, file]));
  }

  get name(): string {
    return this.#name;
  }

  get handle(): FileSystemDirectoryHandle | undefined {
    return this.#handle;
  }

  /** Whether it was begun here, and is on no disk yet. */
  get isNew(): boolean {
    return this.#files.size === 0;
  }

  /** From now on, what is new is written into this folder. */
  moveTo(handle: FileSystemDirectoryHandle): void {
    this.#handle = handle;
    this.#name = handle.name;
  }

  get paths(): readonly string[] {
    return [...new Set([...this.#files.keys(), ...this.#changed.keys()])];
  }

  /** The files that differ from those that were opened, with their bytes. */
  get changed(): ReadonlyMap<string, Uint8Array> {
    return this.#changed;
  }

  /** A file as it was opened; undefined where it is new. */
  opened(path: string): Blob | undefined {
    return this.#files.get(path);
  }

  /** The bytes of a file as it was opened, as far as they were read. */
  before(path: string): Uint8Array | undefined {
    return this.#bytes.get(path);
  }

  /** The bytes of a file as it was opened, also where it has changed since and was read before that. */
  async bytesBefore(path: string): Promise<Uint8Array | undefined> {
    const read = async (): Promise<Uint8Array | undefined> => {
      const file = this.#files.get(path);
      return file && new Uint8Array(await file.arrayBuffer());
    };
    return this.#bytes.get(path) ?? (await read().catch(() => undefined));
  }

  /** Files of a portfolio that are still to be read, and have changed on disk since they were opened. */
  async stalePaths(root: string): Promise<readonly string[]> {
    const unread = this.paths.filter(
      (path) => path.startsWith(root) && !this.#changed.has(path) && !this.#bytes.has(path),
    );
    const stale = await Promise.all(unread.map((path) => this.isStale(path)));
    return unread.filter((_path, at) => stale[at]);
  }

  /** Whether a file has changed on disk since it was opened: browsers don’t read such a file any more. */
  async isStale(path: string): Promise<boolean> {
    const beginning = this.#files.get(path)?.slice(0, 1).arrayBuffer();
    return (
      (await beginning?.then(
        () => false,
        () => true,
      )) ?? false
    );
  }

  /** How many changed files nobody has saved in any way. */
  get unsaved(): number {
    return this.unsavedPaths.length;
  }

  get unsavedPaths(): readonly string[] {
    return [...this.#changed.keys()].filter((path) => !this.#handedOver.has(path));
  }

  /** Notes down that somebody has got all changes as they are now. */
  handedOver(): void {
    for (const path of this.#changed.keys()) this.#handedOver.add(path);
  }

  change(path: string, bytes: Uint8Array): void {
    this.#changed.set(path, bytes);
    this.#handedOver.delete(path);
    this.#folders = undefined;
  }

  undo(path: string): void {
    this.#changed.delete(path);
    this.#folders = undefined;
  }

  /** Takes what was saved as what was opened. */
  saved(path: string): void {
    const bytes = this.#changed.get(path);
    if (!bytes) return;
    this.#files.set(path, new Blob([bytes as BlobPart]));
    this.#bytes.set(path, bytes);
    this.#heads.delete(path);
    this.#hashes.delete(path);
    this.undo(path);
  }

  /** Reads what every use of a portfolio needs: the texts, and the beginnings of all else. */
  async readAhead(root: string): Promise<void> {
    const own = [...this.#files].filter(
      ([path]) => path.startsWith(root) && !isHidden(path.slice(root.length)),
    );
    await Promise.all(
      own.map(([path, file]) =>
        isText(path.slice(root.length)) && file.size <= defaultLimits.textFile
          ? this.#fetchBytes(path)
          : this.#fetchHead(path),
      ),
    );
  }

  /** Runs something again and again until nothing that it asks for is missing. */
  async settle<Result>(make: () => Result | Promise<Result>): Promise<Result> {
    for (;;) {
      const before = this.#missed;
      const made = await this.#tried(make);
      // Somebody else may be fetching what was missed here.
      if (this.#missed === before) return made();
      const wanted = [...this.#wanted.values()];
      this.#wanted.clear();
      await Promise.all(wanted.map((fetch) => fetch()));
    }
  }

  /** What was made, or what was thrown, which does not count where something was missing. */
  async #tried<Result>(make: () => Result | Promise<Result>): Promise<() => Result> {
    try {
      const made = await make();
      return () => made;
    } catch (error) {
      return () => {
        throw error;
      };
    }
  }

  /** The answer to a question that takes time, and stays the same; undefined until it is there, or where there is none. */
  answer<Answer>(question: string, find: () => Promise<Answer | undefined>): Answer | undefined {
    if (!this.#answers.has(question)) {
      this.#want(question, async () => {
        this.#answers.set(question, await find());
      });
    }
    return this.#answers.get(question) as Answer | undefined;
  }

  /** The bytes of a file as it is now, for who reads it piece by piece; undefined where it is not there. */
  blobOf(path: string): Blob | undefined {
    const changed = this.#changed.get(path);
    return changed ? new Blob([changed as BlobPart]) : this.#files.get(path);
  }

  /** What stays the same as long as a file does; undefined where it is not there. */
  stateOf(path: string): object | undefined {
    return this.#changed.get(path) ?? this.#files.get(path);
  }

  /** A folder of the tree; `root` is empty, or ends in a slash. */
  source(root: string): FileSource {
    return {
      ignoresCase: /Win|Mac/.test(navigator.platform),
      entries: (folder) => {
        const entries = this.#entriesBelow(`${root}${folder}`.replace(/\/$/, ''));
        return entries ? [...entries.values()] : folder === '' ? [] : gone;
      },
      read: (path, most) => this.#read(root + path, most),
      head: (path, count) => this.#head(root + path, count),
      hash: (path) => this.#hash(root + path),
    };
  }

  /** Whether there is a folder at a path. */
  isFolder(path: string): boolean {
    return this.#entriesBelow(path) !== undefined;
  }

  #entriesBelow(folder: string): ReadonlyMap<string, FolderEntry> | undefined {
    this.#folders ??= foldersOf(this.paths);
    return this.#folders.get(folder);
  }

  #read(path: string, most: number): Uint8Array | Refusal {
    const size = this.#changed.get(path)?.length ?? this.#files.get(path)?.size;
    if (size === undefined || this.#unreadable.has(path)) return gone;
    if (size > most) return { reason: 'too-large', size };
    const bytes = this.#changed.get(path) ?? this.#bytes.get(path);
    if (!bytes) this.#want(path, () => this.#fetchBytes(path));
    return bytes ?? gone;
  }

  #head(path: string, count: number): FileHead | Refusal {
    const whole = this.#changed.get(path) ?? this.#bytes.get(path);
    if (whole) return { size: whole.length, head: whole.subarray(0, count) };
    const size = this.#files.get(path)?.size;
    if (size === undefined || this.#unreadable.has(path)) return gone;
    const head = this.#heads.get(path);
    if (!head) this.#want(path, () => this.#fetchHead(path));
    return head ? { size, head: head.subarray(0, count) } : gone;
  }

  #hash(path: string): string | undefined {
    const bytes = this.#changed.get(path) ?? this.#bytes.get(path);
    if (bytes) return sha256Of(bytes);
    const file = this.#files.get(path);
    if (!file || this.#unreadable.has(path)) return undefined;
    const hash = this.#hashes.get(path);
    if (hash === undefined) {
      this.#want(`hash:${path}`, () =>
        this.#fetch(path, async () => {
          this.#hashes.set(path, await sha256OfFile(file));
        }),
      );
    }
    return hash;
  }

  #want(key: string, fetch: () => Promise<void>): void {
    this.#missed += 1;
    this.#wanted.set(key, fetch);
  }

  #fetchBytes(path: string): Promise<void> {
    return this.#fetch(path, async () => {
      this.#bytes.set(path, new Uint8Array(await this.#files.get(path)!.arrayBuffer()));
    });
  }

  #fetchHead(path: string): Promise<void> {
    return this.#fetch(path, async () => {
      const head = this.#files.get(path)!.slice(0, headBytes);
      this.#heads.set(path, new Uint8Array(await head.arrayBuffer()));
    });
  }

  async #fetch(path: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch {
      this.#unreadable.add(path);
    }
  }
}

const isText = (path: string): boolean =>
  isPortfolioSource(path) || /(?:^|\/)\.otpathignore$|\.(?:ya?ml|md)$/i.test(path);
