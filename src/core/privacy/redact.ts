import type { DetailKind } from './match.ts';
import { titleBefore } from './titled-name.ts';

const ends = (piece: string): string => {
  const digits = piece.replace(/\D/g, '');
  return `${digits.slice(0, 3)} … ${digits.slice(-2)}`;
};
const firstLetter = (piece: string): string => `${Array.from(piece)[0] ?? ''}…`;
const nothing = (): string => '';

/** So much of each kind that whoever wrote it knows what is meant, and nobody else does. */
const sketches: Readonly<Record<DetailKind, (piece: string) => string>> = {
  'watched-name': firstLetter,
  'nhs-number': ends,
  'possible-nhs-number': ends,
  'national-insurance-number': (piece) => `${piece.slice(0, 2)} … ${piece.slice(-1)}`,
  'date-of-birth': nothing,
  'e-mail-address': (piece) => `${piece.slice(0, 1)}…@…`,
  'phone-number': ends,
  postcode: (piece) => `${/^[A-Za-z]+/.exec(piece)?.[0] ?? ''}…`,
  'street-address': nothing,
  'titled-name': (piece) => titleBefore(piece)?.concat(' …') ?? firstLetter(piece),
};

/** A personal detail as a message may show it; empty where any part would say too much. */
export const sketch = (kind: DetailKind, piece: string): string => sketches[kind](piece);
