/** Hexadecimal digits of a readable digest: 80 bits. */
export const readableDigits = 20;

/**
 * The first 20 digits of a SHA-256 in five groups of four, to be read aloud or compared by eye. To make another
 * text with the same 20 somebody has to try 2 to the power of 80 of them, which nobody can. To make two at once
 * that have the same takes only 2 to the power of 40: against the maker of the first compare all 64 digits.
 */
export const readableDigest = (sha256: string): string =>
  (sha256.slice(0, readableDigits).match(/.{1,4}/g) ?? []).join(' ');
