import type { XmlNode } from '../../model/word-reference.ts';
import { elementsIn, type Element } from '../notes/word-xml.ts';

/** What of an element may be taken over. Undefined leaves it out with all that is in it. */
export type Keep = (element: Element) => Readonly<Record<string, string>> | 'inside' | undefined;

/** Elements as data, without what may not be taken over; of `inside`, what is in it comes in its place. */
export function kept(elements: readonly Element[], keep: Keep): readonly XmlNode[] {
  return elements.flatMap((element): readonly XmlNode[] => {
    const attributes = keep(element);
    if (attributes === undefined) return [];
    if (attributes === 'inside') return kept(elementsIn(element), keep);
    return [{ name: element.name, attributes, children: childrenOf(element, keep) }];
  });
}

/** Only texts of Word have words that count; between other elements there is nothing but space. */
const childrenOf = (element: Element, keep: Keep): readonly (XmlNode | string)[] =>
  ['w:t', 'w:instrText', 'wp:align', 'wp:posOffset'].includes(element.name)
    ? element.children.filter((child) => typeof child === 'string')
    : kept(elementsIn(element), keep);

/** The attributes with these prefixes; the empty one is for those without. */
export function attributesWith(
  { attributes }: Element,
  prefixes: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...attributes].filter(([name]) => {
      const colon = name.indexOf(':');
      return /^[\w:-]+$/.test(name) && prefixes.includes(name.slice(0, Math.max(0, colon)));
    }),
  );
}
