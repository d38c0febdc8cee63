import type { ReferenceStyle, XmlNode } from '../../model/word-reference.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  valueOf,
  type Element,
} from '../notes/word-xml.ts';
import { attributesWith, kept, type Keep } from './known-xml.ts';
import { builtInStyleOf } from './style-names.ts';

/** Left out: lists and sections are parts of their document, and the language is that of ours. */
const notTaken: ReadonlySet<string> = new Set([
  'w:numPr',
  'w:sectPr',
  'w:rPrChange',
  'w:pPrChange',
  'w:lang',
  'w:pStyle',
  'w:rStyle',
  'w:framePr',
  'w:divId',
  'w:cnfStyle',
  'w:vanish',
  'w:specVanish',
  'w:webHidden',
]);

const property: Keep = (element) =>
  element.name.startsWith('w:') && !notTaken.has(element.name)
    ? attributesWith(element, ['w'])
    : undefined;

const propertiesIn = (element: Element | undefined, name: string): readonly XmlNode[] =>
  kept(
    elementsIn(childOf(element, name) ?? nothing).filter(({ name: one }) => one !== 'w:rPr'),
    property,
  );

const nothing: Element = { name: '', attributes: new Map(), children: [] };

const lookOf = (element: Element | undefined): ReferenceStyle => ({
  paragraph: propertiesIn(element, 'w:pPr'),
  characters: propertiesIn(element, 'w:rPr'),
});

export const defaultsIn = (styles: Element): ReferenceStyle => {
  const defaults = childOf(styles, 'w:docDefaults');
  return {
    paragraph: lookOf(childOf(defaults, 'w:pPrDefault')).paragraph,
    characters: lookOf(childOf(defaults, 'w:rPrDefault')).characters,
  };
};

/** No chain of styles that people make is longer; a hostile one is a ring. */
const longestChain = 20;

/** Word's own styles, each with what it takes over from those it is based on. */
export function stylesIn(styles: Element): ReadonlyMap<string, ReferenceStyle> {
  const all = childrenOf(styles, 'w:style');
  const byId = new Map(all.map((style) => [attributeOf(style, 'w:styleId') ?? '', style]));
  const found = new Map<string, ReferenceStyle>();
  // A name says more than an id: in a translated Word only the ids are translated.
  for (const nameOf of [
    (style: Element) => valueOf(style, 'w:name'),
    (style: Element) => attributeOf(style, 'w:styleId'),
  ]) {
    for (const style of all) {
      const name = builtInStyleOf(nameOf(style) ?? '');
      if (name !== undefined && !found.has(name)) found.set(name, wholeOf(style, byId));
    }
  }
  return found;
}

function wholeOf(style: Element, byId: ReadonlyMap<string, Element>): ReferenceStyle {
  const chain: Element[] = [];
  let next: Element | undefined = style;
  while (next && chain.length < longestChain && !chain.includes(next)) {
    chain.unshift(next);
    next = byId.get(valueOf(next, 'w:basedOn') ?? '');
  }
  return chain.map(lookOf).reduce((below, above) => ({
    paragraph: over(below.paragraph, above.paragraph),
    characters: over(below.characters, above.characters),
  }));
}

/** Properties over others: of two of a name the later holds, attribute by attribute where it has several. */
export function over(below: readonly XmlNode[], above: readonly XmlNode[]): readonly XmlNode[] {
  const merged = new Map(below.map((one) => [one.name, one]));
  for (const one of above) {
    const under = merged.get(one.name);
    const isMerged = under !== undefined && byAttribute.has(one.name);
    merged.set(
      one.name,
      isMerged ? { ...one, attributes: { ...under.attributes, ...one.attributes } } : one,
    );
  }
  return [...merged.values()];
}

const byAttribute: ReadonlySet<string> = new Set(['w:spacing', 'w:ind', 'w:rFonts']);
