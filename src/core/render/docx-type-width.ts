import type { WordReference, XmlNode } from '../model/word-reference.ts';

/** How much longer words are than in Arial, in type that is common in offices. Narrower type counts as Arial. */
const widths: Readonly<Record<string, number>> = {
  arial: 1,
  helvetica: 1,
  'liberation sans': 1,
  calibri: 1,
  'calibri light': 1,
  carlito: 1,
  'arial narrow': 1,
  'times new roman': 1,
  'liberation serif': 1,
  garamond: 1,
  cambria: 1.05,
  aptos: 1.08,
  'aptos display': 1.08,
  'segoe ui': 1.08,
  tahoma: 1.08,
  'trebuchet ms': 1.08,
  'open sans': 1.12,
  'source sans pro': 1.05,
  georgia: 1.15,
};

/** Verdana is the widest of the usual ones; what is not known may be as wide. */
const widest = 1.27;

/** How much longer words may be in the type of an organisation's document than in Arial, as a factor of at least 1. */
export function widthOfType({ styles, defaults, theme }: WordReference): number {
  const characters = [...(styles.get('normal')?.characters ?? []), ...defaults.characters].find(
    ({ name }) => name === 'w:rFonts',
  )?.attributes;
  const named = characters?.['w:ascii'] ?? characters?.['w:hAnsi'];
  const isOfTheme = named === undefined || characters?.['w:asciiTheme'] !== undefined;
  const type = isOfTheme ? ((theme && typeOfTheme(theme)) ?? named) : named;
  // Where nothing is said, Word takes Times New Roman.
  return type === undefined || type === '' ? 1 : (widths[type.toLowerCase()] ?? widest);
}

/** The type of texts in a theme. */
function typeOfTheme(node: XmlNode): string | undefined {
  const children = node.children.filter((child) => typeof child !== 'string');
  if (node.name === 'a:minorFont')
    return children.find(({ name }) => name === 'a:latin')?.attributes['typeface'];
  for (const child of children) {
    const found = typeOfTheme(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
