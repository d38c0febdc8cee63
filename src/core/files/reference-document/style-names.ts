/**
 * Word writes the names of its own styles in English whatever language it speaks; their ids are in its language. Other
 * programs write the Welsh names, which are here with the English.
 */
const names: readonly (readonly [english: string, ...welsh: readonly string[]])[] = [
  ['normal', 'arferol'],
  ...[1, 2, 3, 4, 5, 6].map(
    (level) => [`heading ${String(level)}`, `pennawd ${String(level)}`] as const,
  ),
  ['list paragraph', 'paragraff rhestr'],
  ['hyperlink', 'hyperddolen', 'hypergyswllt'],
  ['header', 'pennyn'],
  ['footer', 'troedyn'],
  ['toc heading', 'pennawd tc', 'pennawd tabl cynnwys'],
  ['toc 2', 'tc 2', 'tabl cynnwys 2'],
  ['toc 3', 'tc 3', 'tabl cynnwys 3'],
];

/** The style of Word's own that a name or an id means. `Pennawd1` is `heading 1`. */
export function builtInStyleOf(name: string): string | undefined {
  const plain = plainOf(name);
  return names.find((known) => known.some((one) => plainOf(one) === plain))?.[0];
}

const plainOf = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
