import type { Evidence } from '../../model/portfolio.ts';
import { comparable } from '../../model/sign-off.ts';
import type { SourceSet } from '../source-set.ts';

/**
 * The text of an evidence file as sign-offs seal it: without the list of its claims, of which each is
 * judged by itself, so that a claim added later leaves the others as they were.
 */
export function sealedText(
  { file, claims, origin }: Pick<Evidence, 'file' | 'claims' | 'origin'>,
  { texts, locateWhole }: Pick<SourceSet, 'texts' | 'locateWhole'>,
): string {
  const text = texts.get(file) ?? '';
  if (claims.length === 0) return comparable(text);
  const { start, end } = locateWhole(origin, 'claims');
  return comparable(
    `${text.slice(0, start)}${text.slice(end).replace(/^[ \t]*(?:\r\n|\r|\n)/, '')}`,
  );
}
