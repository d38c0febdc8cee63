import type { Evidence } from '../../model/portfolio.ts';
import { comparable } from '../../model/sign-off.ts';
import type { SourceSet } from '../source-set.ts';

/**
 * The text of an evidence file as sign-offs seal it: without the list of its claims, of which each is
 * judged by itself, so that a claim added later leaves the others as they were.
 */
export function sealedText(
  { file, claims, origin, body }: Pick<Evidence, 'file' | 'claims' | 'origin' | 'body'>,
  { texts, locateWhole }: Pick<SourceSet, 'texts' | 'locateWhole'>,
): string {
  const text = texts.get(file) ?? '';
  if (claims.length === 0) return comparable(text);
  const { start, end } = locateWhole(origin, 'claims');
  const head = `${text.slice(0, start)}\n${text.slice(end, body.at.start)}`;
  // What an alias outside of the claims repeats from them is a part of the rest, so nothing is left out.
  if (repeats(text.slice(start, end), head)) return comparable(text);
  return comparable(
    `${text.slice(0, start)}${text.slice(end).replace(/^[ \t]*(?:\r\n|\r|\n)/, '')}`,
  );
}

/** Whether aliases in YAML (`*name`) repeat something to which another part of it gives a name (`&name`). */
function repeats(named: string, yaml: string): boolean {
  const names = [...named.matchAll(/(?<![^\s,[{:])&([^\s,[\]{}]+)/g)].map(([, name]) => name);
  const aliases = [...yaml.matchAll(/(?<![^\s,[{:])\*([^\s,[\]{}]+)/g)].map(([, name]) => name);
  return names.some((name) => aliases.includes(name));
}
