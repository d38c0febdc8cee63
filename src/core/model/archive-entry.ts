/** Why a file of a zip can't be relied on. */
export type FileFault =
  | 'twice'
  | 'unsafe-name'
  | 'overlapping'
  | 'contradictory'
  | 'encrypted'
  | 'other-method'
  | 'link'
  | 'damaged'
  /** The bytes can be read, but the zip has the checksum of others. */
  | 'wrong-checksum'
  | 'too-large';

/** A file as it was found in a zip. */
export interface FoundFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes; undefined where it has a fault that keeps them from being read. */
  readonly sha256?: string | undefined;
  readonly fault?: FileFault | undefined;
}

/** What was found in a zip, or in a folder that one was unpacked into. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Whether there are bytes in the zip, before, between or behind its files, that belong to none of them. */
  readonly hasStrayBytes: boolean;
  /** Only in a folder, where nobody can see whether the zip had bytes that belong to none of its files. */
  readonly unpacked?: true | undefined;
  /** Only in a zip that somebody made again from an unpacked folder, so that its files are in one folder. */
  readonly repacked?: true | undefined;
}
