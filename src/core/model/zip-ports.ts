/** A file of which any part can be read: on a disk, or as somebody chose it in a browser. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from a place on; fewer where the file ends before. Throws where the file can no longer be read. */
  readonly read: (at: number, length: number) => Promise<Uint8Array>;
}

/** A file of a folder that a zip was unpacked into. */
export interface UnpackedFile {
  /** From the folder, with forward slashes. */
  readonly path: string;
  /** Gives its bytes to the function that needs them, as long as it does. */
  readonly open: <Result>(use: (bytes: ByteSource) => Promise<Result>) => Promise<Result>;
  /** A link can show something that is not in the folder, so nobody follows it. */
  readonly isLink?: boolean | undefined;
}

/** SHA-256 of bytes that come piece by piece. */
export interface RunningHash {
  readonly update: (bytes: Uint8Array) => void;
  /** In 64 hexadecimal digits. */
  readonly digest: () => string;
}

/** What every computer and every browser has for zips, each in its own way. */
export interface ZipTools {
  readonly sha256: () => RunningHash;
  /** CRC-32 of bytes that follow others, of which it is given; 0 where there are none before. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
  /** Throws where the bytes are not a deflated file, the whole of it, and nothing behind it. */
  readonly inflate: (deflated: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
}
