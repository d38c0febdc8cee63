/** A file as it is now. */
export interface HashedFile {
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes in 64 hexadecimal digits. */
  readonly sha256: string;
}
