import type { Portfolio } from '../model/portfolio.ts';
import type { Words } from '../words/index.ts';

/** Files that could not be opened: people who read a report must know what it does not count. */
export interface UnopenedView {
  readonly files: readonly string[];
  /** The same in words; names some where there are many. */
  readonly sentence: string;
}

/** So many are named in the sentence. */
const mostNamed = 5;

export function viewUnopened(
  { unopened: files = [] }: Portfolio,
  { trust }: Words,
): UnopenedView | undefined {
  if (files.length === 0) return undefined;
  const named = files.slice(0, mostNamed);
  return { files, sentence: trust.unopened(named, files.length - named.length) };
}
