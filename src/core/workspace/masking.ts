import type { Portfolio } from '../model/portfolio.ts';
import { detailOptions } from '../privacy/detail-options.ts';
import { findPersonalDetails } from '../privacy/find-personal-details.ts';
import { maskDetails } from '../privacy/mask.ts';

/** Masks whatever in a text of a portfolio looks like a personal detail, for places where it is shown by itself. */
export function maskFor(portfolio: Portfolio): (text: string) => string {
  const options = detailOptions(portfolio);
  return (text) => maskDetails(text, options);
}

/**
 * The first thing in a text that looks like a personal detail, before the text becomes a part of a portfolio: a
 * name, or something else. Names that may be there are those of `known`.
 */
export function detailIn(
  text: string,
  { watch }: Pick<Portfolio, 'watch'>,
  known: readonly string[],
): 'a name' | 'a personal detail' | undefined {
  const [found] = findPersonalDetails(text, { watch, known });
  if (!found) return undefined;
  return found.kind === 'titled-name' || found.kind === 'watched-name'
    ? 'a name'
    : 'a personal detail';
}
