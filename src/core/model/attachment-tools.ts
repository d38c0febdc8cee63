/** What every computer and every browser has for unpacking, each in its own way. */
export interface Inflater {
  /**
   * Unpacks deflated bytes, with the head and the checksum of zlib or without. What follows their end is ignored.
   * `most` is in bytes.
   */
  readonly inflate: (
    packed: Uint8Array,
    form: 'zlib' | 'raw',
    most: number,
  ) => Uint8Array | 'too-large' | 'broken';
  /** The same for the form of zlib, piece by piece. Where they are damaged it throws after the last good piece. */
  readonly inflatePieces: (packed: Uint8Array) => AsyncIterable<Uint8Array>;
}

/** What opening attachments needs of the computer. */
export interface AttachmentTools extends Inflater {
  /** Keeps a text with as little memory as it can, until somebody asks for it. */
  readonly keepText: (text: string) => () => string;
  /** Frees what earlier work has left in memory, where there is much of it. */
  readonly tidy: () => void;
}
