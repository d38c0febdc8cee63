import type { Unread } from './unread.ts';
import type { Collected } from './collected.ts';

/** What the reader of one kind of file gets. */
export interface Job {
  readonly bytes: Uint8Array;
  /** The name of the file; of a file that lies in another, its path there. */
  readonly name: string;
  readonly into: Collected;
  /** Looks into a file that lies in this one. What can't be read is noted, and only limits throw. */
  readonly look: (bytes: Uint8Array, name: string) => Promise<void>;
  /** Notes something in this file that can't be read. */
  readonly skip: (name: string, unread: Unread) => void;
}
