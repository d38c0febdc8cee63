import type { IsoDate } from './date.ts';
import { relationships, type Relationship } from './sign-off.ts';

/** One piece of evidence as a sheet has it: what it was when the sheet was made, in short hashes. */
export interface SheetPieceCode {
  /** Of its id, by which the piece is found again. */
  readonly id: string;
  /** Of its text and all its files. */
  readonly content: string;
  /** Of its claims: what they claim, why, and the wording. */
  readonly claims: string;
  /** The latest decisions of each assessor at that time. */
  readonly decided: readonly string[];
}

/** Which request a sheet belongs to. */
export interface SheetIdentity {
  /** Whose evidence it is, as a code has names. */
  readonly practitioner: string;
  /** The day of the request. */
  readonly day: IsoDate;
  /** In the order of the sheet: the first is E1. */
  readonly pieces: readonly SheetPieceCode[];
}

/** What an assessor with a sheet can be to the practitioner: a sheet is for somebody else. */
export const sheetRelationships: readonly Relationship[] = relationships.filter(
  (one) => one !== 'self',
);

/** The tables that somebody fills in. */
export type SheetTable = 'claims' | 'assessor';

/** How a sheet looks in one language: the heads of its tables, and what else is read by its words. */
export interface SheetWording {
  readonly heads: Readonly<Record<SheetTable, readonly string[]>>;
  /** What an empty field shows. */
  readonly hint: string;
  readonly decisions: readonly string[];
  readonly relationships: readonly string[];
}

/** What a piece, and a claim of it, are called on a sheet. Both count from 1. */
export const pieceNumber = (piece: number): string => `E${String(piece)}`;
/** `E1.2`: the second claim of the first piece. */
export const claimNumber = (piece: string, claim: number): string => `${piece}.${String(claim)}`;
