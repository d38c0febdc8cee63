/** A text file as it lies on the disk. Readers decode it. */
export interface SourceFile {
  /**
   * The path below the folder, with forward slashes, in composed form (NFC) unless a file of the composed name lies
   * beside it.
   */
  readonly path: string;
  /** The path as the disk has it, where that is another. */
  readonly onDisk?: string;
  readonly bytes: Uint8Array;
}

/** A file that is not read whole: an attachment, or something that lies about. */
export interface OtherFile {
  readonly path: string;
  /** The path as the disk has it, where that is another. */
  readonly onDisk?: string;
  /** In bytes. */
  readonly size: number;
  /** The first bytes, enough to know the kind of file. */
  readonly head: Uint8Array;
}

/** Something in the folder that could not, or must not, be opened. */
export interface RefusedFile {
  readonly path: string;
  readonly reason:
    'link-outside' | 'link-to-folder' | 'unreadable' | 'garbled-name' | 'not-a-file' | 'too-large';
  /** In bytes, where it is the reason. */
  readonly size?: number | undefined;
  /** The limit, where it is not that of a text file. */
  readonly limit?: 'ignoreFile';
}

/** The path by which a file is opened. */
export const onDisk = (file: Pick<OtherFile, 'path' | 'onDisk'>): string =>
  file.onDisk ?? file.path;

/** A folder, read once. The only thing that the core knows of a disk. */
export interface Folder {
  readonly sources: readonly SourceFile[];
  readonly others: readonly OtherFile[];
  readonly refused: readonly RefusedFile[];
  /** The sources that `.otpathignore` names and that were read all the same, by path. */
  readonly stillRead?: readonly string[];
}
