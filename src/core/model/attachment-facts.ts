import type { EvidenceId } from './ids.ts';
import type { Picture } from './picture.ts';

/** A file that a piece of evidence names among its attachments, or in its text. */
export interface AttachedFile {
  /** Its path below the portfolio; absent where it is not there. */
  readonly source?: string | undefined;
  /** As it is called, without the folders. */
  readonly name: string;
  /** In bytes. */
  readonly size?: number | undefined;
  /** SHA-256 of its bytes in 64 hexadecimal digits. */
  readonly sha256?: string | undefined;
  /** What a document can show of it. */
  readonly picture?: Picture | undefined;
  /** How the text of the evidence names it. */
  readonly addresses: readonly string[];
}

/** What is known of evidence through the disk: the size and the hash of its file, and what belongs to it. */
export type EvidenceFacts = ReadonlyMap<
  EvidenceId,
  { readonly size: number; readonly sha256: string; readonly files: readonly AttachedFile[] }
>;
