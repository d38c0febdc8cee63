import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';

/** An element of a Word document. Names have the prefixes that Word itself writes, whatever the file has. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** More than any document that becomes one piece of evidence: each takes memory many times over. */
const mostElements = 150_000;

/** Says that a document has more elements than otpath reads. */
export class TooManyElements extends Error {}

/** Deeper than any document that a person wrote, and shallow enough for every stack. */
const deepest = 400;

/** What the addresses of namespaces end in, in both kinds of Word document. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/\/office\/word\/20\d\d\/wordml$/, 'w14'],
  [/\/officeDocument(?:\/2006)?\/relationships$/, 'r'],
  [/\/drawingml(?:\/2006)?\/wordprocessingDrawing$/, 'wp'],
  [/\/drawingml(?:\/2006)?\/main$/, 'a'],
  [/\/drawingml(?:\/2006)?\/picture$/, 'pic'],
  [/\/drawingml(?:\/2006)?\/chart$/, 'c'],
  [/\/drawingml(?:\/2006)?\/diagram$/, 'dgm'],
  [/\/office\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument(?:\/2006)?\/math$/, 'm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
];

const prefixOf = (address: string): string | undefined =>
  prefixes.find(([end]) => end.test(address))?.[1];

/** Reads XML. Throws where it is none, or where it is nested too deeply to be written by a person. */
export function readXml(bytes: Uint8Array): Element {
  const text = new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8').decode(bytes);
  // Entities of its own are never in a Word document; in a hostile file they grow without end.
  if (/<!DOCTYPE/i.test(text)) throw new Error('a document type');
  refuseTooMany(text);
  const document: XmlDocument = parseXml(text, { ignoreUndefinedEntities: true });
  if (!document.root) throw new Error('no element');
  return elementOf(document.root, new Map(), 0);
}

function refuseTooMany(text: string): void {
  let elements = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    if (text[at + 1] !== '/') elements += 1;
    if (elements > mostElements) throw new TooManyElements();
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean => first === 0xff && second === 0xfe;

function elementOf(
  { name, attributes, children }: XmlElement,
  outer: ReadonlyMap<string, string>,
  depth: number,
): Element {
  if (depth > deepest) throw new Error('nested too deeply');
  const declared = Object.entries(attributes).filter(([attribute]) =>
    /^xmlns(?::|$)/.test(attribute),
  );
  const known = declared.length === 0 ? outer : new Map(outer);
  for (const [attribute, value] of declared) {
    const written = attribute.slice('xmlns:'.length);
    const prefix = prefixOf(value);
    (known as Map<string, string>).set(written, prefix ?? written);
  }
  const named = (written: string, isAttribute: boolean): string => {
    const colon = written.indexOf(':');
    // An attribute without a prefix is in no namespace.
    if (colon < 0 && isAttribute) return written;
    const prefix = known.get(written.slice(0, Math.max(colon, 0)));
    return prefix === undefined || prefix === ''
      ? written
      : `${prefix}:${written.slice(colon + 1)}`;
  };
  return {
    name: named(name, false),
    attributes: new Map(
      Object.entries(attributes).map(([attribute, value]) => [named(attribute, true), value]),
    ),
    children: children.flatMap((child): readonly (Element | string)[] => {
      if (child instanceof XmlElement) return [elementOf(child, known, depth + 1)];
      return 'text' in child && typeof child.text === 'string' ? [child.text] : [];
    }),
  };
}

export const elementsIn = ({ children }: Element): readonly Element[] =>
  children.filter((child) => typeof child !== 'string');

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && elementsIn(element).find((child) => child.name === name);

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element ? elementsIn(element).filter((child) => child.name === name) : [];

/** Every element of a name, at whatever depth, in the order of the text. */
export const findAll = (element: Element, name: string): readonly Element[] =>
  elementsIn(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);

export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** The `w:val` of a child. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  attributeOf(childOf(element, name), 'w:val');

/** Whether a property is on; undefined where it is not there. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property && isTrue(attributeOf(property, 'w:val') ?? 'true');
}

export const isTrue = (value: string | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off', 'none'].includes(value);
