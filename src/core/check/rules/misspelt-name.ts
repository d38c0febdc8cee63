import { nearMiss } from '../../text/near-miss.ts';

const words = (name: string): string => name.toLowerCase().split(/[-_.]/).sort().join(' ');

/**
 * The asked name that somebody meant who wrote one that nothing asks. Portfolios may hold whatever they
 * like, so only a slip counts: a letter in six, or the same words in another order.
 */
export function misspelt(written: string, asked: ReadonlySet<string>): string | undefined {
  if (asked.has(written)) return undefined;
  const slips = Math.max(1, Math.floor(written.length / 6));
  return (
    [...asked].find((name) => words(name) === words(written)) ??
    nearMiss(written, asked, Math.min(slips, 2))
  );
}
