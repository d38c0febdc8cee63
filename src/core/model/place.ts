/** A piece of a file: offsets in UTF-16 units of its text without byte order mark, `end` excluded. */
export interface Span {
  /** The path below the folder that was read, with forward slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Where a thing was written: its file, and the keys that lead to it in that file's YAML. */
export interface Origin {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/**
 * Finds the piece of the file behind an origin, or behind a key below it.
 * A key that was not written gives the place of what it should stand in.
 */
export type Locate = (origin: Origin, ...keys: readonly (string | number)[]) => Span;
