import { distance } from 'fastest-levenshtein';

/** Whether somebody typed an id, or the beginning of one, and no words: no spaces, a hyphen, and a digit or capitals. */
export const isLikeId = (typed: string): boolean =>
  /^(?:[\w.-]+:)?[a-z0-9.]+(?:-[a-z0-9.]*)+$/i.test(typed) && /\d|^[A-Z]/.test(typed);

/** Signs that are taken for one another, in type as by hand. */
const alike = (id: string): string =>
  id.toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1').replaceAll('s', '5');

/**
 * The ids that somebody may have meant, the nearest first: those that look the same (a letter O for a zero),
 * else those that differ by one sign or by two that changed places. An id without its zeros is one of them.
 */
export function nearIds(typed: string, ids: readonly string[]): readonly string[] {
  const bare = (id: string): string => alike(id).replace(/(^|\D)0+(?=\d)/g, '$1');
  const same = ids.filter((id) => bare(id) === bare(typed));
  if (same.length > 0) return same;
  const swapped = Array.from(alike(typed), (_, at) => swapAt(alike(typed), at));
  return ids.filter((id) => distance(alike(id), alike(typed)) <= 1 || swapped.includes(alike(id)));
}

const swapAt = (text: string, at: number): string =>
  text.slice(0, at) + (text[at + 1] ?? '') + text[at]! + text.slice(at + 2);
