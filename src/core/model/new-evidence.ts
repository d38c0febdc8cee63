import type { IsoDate, Period } from './date.ts';
import { splitId, type ClaimableId, type FrameworkId } from './ids.ts';

/** What somebody claims with a new piece of evidence. */
export interface NewClaim {
  readonly statement: ClaimableId;
  readonly rationale: string;
}

/** Who saw the work, before it is written. */
export interface NewWitness {
  readonly name: string;
  readonly role?: string | undefined;
  readonly registration?: string | undefined;
  readonly date?: IsoDate | undefined;
}

/** The head of a piece of evidence before it is written. */
export interface NewEvidence {
  readonly title: string;
  readonly period: Period;
  readonly type: string;
  readonly claims: readonly NewClaim[];
  /** Paths of files, from the folder of the evidence. */
  readonly attachments: readonly string[];
  readonly witness?: NewWitness | undefined;
  readonly reflection?: string | undefined;
}

/** Something to put beside evidence: a file that is copied, or bytes that came out of a document. */
export interface NewAttachment {
  /** The name that it should have. */
  readonly name: string;
  readonly source: { readonly file: string } | { readonly bytes: Uint8Array };
}

/** Where an attachment goes, below the portfolio. */
export interface PlacedAttachment extends NewAttachment {
  readonly path: string;
  /** The same bytes are there already. */
  readonly isThere: boolean;
}

/** An id as one writes it in a portfolio: without the framework to which ids belong there anyway. */
export function idAsWritten(id: ClaimableId, framework: FrameworkId | undefined): string {
  const parts = splitId(id);
  return parts && parts.framework === framework ? parts.local : id;
}
