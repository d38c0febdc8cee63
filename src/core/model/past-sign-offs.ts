import type { RecordedSignOff } from './sign-off.ts';

/** A sign-off as a commit of a git repository has it. */
export interface PastSignOff extends RecordedSignOff {
  readonly commit: string;
}

/** Why not all of a repository's history is known: git refused, it is longer than is read, or it is only a part. */
export type HistoryTrouble = 'unreadable' | 'too-long' | 'shallow';

/** What a git repository knows of sign-offs that the files of today do not have so. */
export interface PastSignOffs {
  readonly signOffs: readonly PastSignOff[];
  readonly trouble?: HistoryTrouble | undefined;
}

/** A file of sign-offs as a commit has it, and the files of today do not. */
export interface CommittedFile {
  /** Below the portfolio. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The newest commit that brought the file to this. */
  readonly commit: string;
}

export interface CommittedFiles {
  /** The newest first. */
  readonly files: readonly CommittedFile[];
  /** Why there may be more. */
  readonly trouble?: HistoryTrouble | undefined;
}
