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
  const rest = `${text.slice(0, start)}${text.slice(end).replace(/^[ \t]*(?:\r\n|\r|\n)/, '')}`;
  // What an alias outside of the claims repeats from them is a part of the rest, so nothing is left out.
  return comparable(repeats(text.slice(start, end), rest) ? text : rest);
}

/** Whether aliases in a text (`*name`) stand for something that another gives a name (`&name`). */
const repeats = (named: string, text: string): boolean =>
  [...named.matchAll(/&([^\s,[\]{}]+)/g)].some(([, name = '']) => text.includes(`*${name}`));
