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
