import type {
  ReferenceLines,
  ReferenceStyle,
  WordReference,
  XmlNode,
} from '../model/word-reference.ts';
import type { Relations } from './docx-relations.ts';
import { element, part, xmlText, type Xml } from './docx-xml.ts';

/** XML as a document has it, with every text and attribute escaped anew. */
export const xmlOf = ({ name, attributes, children }: XmlNode): Xml =>
  element(
    name,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? xmlText(child) : xmlOf(child))),
  );

/** In which order Word wants the properties of a paragraph and of characters. */
const order = [
  'keepNext keepLines pageBreakBefore widowControl suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku',
  'wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind',
  'contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl',
]
  .join(' ')
  .split(' ');
const orderOfCharacters = [
  'rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid color spacing',
  'w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em eastAsianLayout oMath',
]
  .join(' ')
  .split(' ');

function inOrder(nodes: readonly XmlNode[], names: readonly string[]): readonly Xml[] {
  const placeOf = ({ name }: XmlNode): number => names.indexOf(name.slice('w:'.length));
  return nodes
    .filter((node) => placeOf(node) >= 0)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(xmlOf);
}

/** What our documents need of a style besides: the level of a heading, where its page number is. */
export interface StyleNeeds {
  readonly outline?: number | undefined;
  readonly tab?: Xml | undefined;
}

const property = (name: string, val?: string): XmlNode => ({
  name,
  attributes: val === undefined ? {} : { 'w:val': val },
  children: [],
});

/** The properties of an organisation's style, for a style of ours. */
export function propertiesLike(
  { paragraph, characters }: ReferenceStyle,
  { outline, tab }: StyleNeeds = {},
): readonly Xml[] {
  const isHeading = outline !== undefined;
  const own = paragraph.filter(
    ({ name }) =>
      !(tab !== undefined && name === 'w:tabs') &&
      !(isHeading && ['w:outlineLvl', 'w:keepNext', 'w:pageBreakBefore'].includes(name)),
  );
  const all = [
    ...own,
    ...(isHeading ? [property('w:keepNext'), property('w:outlineLvl', String(outline))] : []),
    ...(tab === undefined ? [] : [property('w:tabs')]),
  ];
  const ofParagraph = inOrder(all, order).map((one) =>
    one === '<w:tabs/>' && tab !== undefined ? tab : one,
  );
  const ofCharacters = inOrder(characters, orderOfCharacters);
  return [
    ...(ofParagraph.length > 0 ? [element('w:pPr', {}, ...ofParagraph)] : []),
    ...(ofCharacters.length > 0 ? [element('w:rPr', {}, ...ofCharacters)] : []),
  ];
}

/** What holds where no style says anything, in the language of our document. */
export const defaultsLike = ({ defaults }: WordReference, language: Xml): Xml =>
  element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, ...inOrder(defaults.characters, orderOfCharacters), language),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, ...inOrder(defaults.paragraph, order))),
  );

/** The lines of a header or a footer, with the ids of its pictures in our document. */
export function linesLike(
  lines: ReferenceLines,
  { pictures }: WordReference,
  relations: Relations,
): readonly Xml[] {
  const withIds = (node: XmlNode): XmlNode => {
    const number = node.attributes['r:embed'];
    const picture = number === undefined ? undefined : pictures[Number(number)];
    return {
      ...node,
      attributes: picture
        ? {
            ...node.attributes,
            'r:embed': relations.toPicture({ ...picture, width: 1, height: 1 }),
          }
        : node.attributes,
      children: node.children.map((child) => (typeof child === 'string' ? child : withIds(child))),
    };
  };
  return lines.map(withIds).map(xmlOf);
}

/** Whether lines say the number of the page themselves. */
export const hasPageNumber = (lines: ReferenceLines): boolean =>
  lines.some(
    ({ name, attributes, children }) =>
      /\bPAGE\b/.test(attributes['w:instr'] ?? '') ||
      (name === 'w:instrText' &&
        /\bPAGE\b/.test(children.filter((child) => typeof child === 'string').join(''))) ||
      hasPageNumber(children.filter((child) => typeof child !== 'string')),
  );

export const themePart = (theme: XmlNode): string =>
  part(
    xmlOf({
      ...theme,
      attributes: {
        ...theme.attributes,
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      },
    }),
  );
