import { visit, type Document } from 'yaml';
import { chars } from '../../text/look-alikes.ts';
import { whenNeeded } from '../../text/when-needed.ts';

/**
 * What begins or ends with signs that nobody sees, or that Word puts in the place of others, is quoted, so that it
 * stays; so is what begins with a plus, which people type as a bullet, and what has a colon of another alphabet in it.
 */
export function quoteUnusual(head: Document): void {
  visit(head, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && unusual().test(scalar.value)) {
        scalar.type = 'QUOTE_DOUBLE';
      }
    },
  });
}

const unusual = whenNeeded(
  () =>
    new RegExp(
      `^\\+ |^[^\\x20-\\x7E\\p{L}\\p{N}]|[^\\x20-\\x7E\\p{L}\\p{M}\\p{N}]$|[\\p{Cf}\\u00A0${chars.colon}]`,
      'u',
    ),
);
