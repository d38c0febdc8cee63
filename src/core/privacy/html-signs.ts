/** Among the attributes of a box in a form, what the box has in it. */
export const shownValue = /(?<=\svalue\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i;

/** Tags of a table with the spaces between them, and what they are in a text: between two cells, between two rows, before a row. */
const tableSigns: readonly (readonly [RegExp, string])[] = [
  [/<\/t[dh]\s*>\s*(?=<t[dh][\s>])/iy, '\t'],
  [
    /<\/t[dh]\s*>\s*<\/tr\s*>\s*(?:<\/?t(?:head|body|foot)(?:\s[^<>]*)?>\s*){0,3}(?=<tr[\s>])/iy,
    '\n',
  ],
  [/<tr(?:\s[^<>]*)?>\s*(?=<t[dh][\s>])/iy, '\n'],
];
const openingTag = /<t[rdh](?:\s[^<>]*)?>/iy;

/**
 * What a tag of a table is in a text that is read: cells of a row have tabs between them, as spreadsheets give
 * them, and rows are lines, wherever the lines of the file end. Undefined where it is another tag, or what any
 * tag of its kind is, up to an offset. `last` is the character before it.
 */
export function tableSign(
  text: string,
  { at, to }: { readonly at: number; readonly to: number },
  last: string,
): { readonly is: string; readonly end: number } | undefined {
  const isAtLineStart = last === '' || last === '\n';
  for (const [pattern, is] of tableSigns) {
    const end = endOf(pattern, text, at);
    if (end !== undefined && end <= to) return { is: is === '\n' && isAtLineStart ? '' : is, end };
  }
  const end = isAtLineStart || last === '\t' ? endOf(openingTag, text, at) : undefined;
  return end === undefined ? undefined : { is: '', end };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
